"""Run by the crash test: takes the messages named on stdin, says each id on stdout when it is answered."""

import sys
from concurrent.futures import Future

from storage.database import open_database
from storage.lanes import Lane, Reply
from storage.vault import Vault
from tests.storage.small import KEY, decide, message


def main(address: str) -> None:
    lane = Lane(open_database(address), Vault(KEY), decide, 16)
    for line in sys.stdin:
        address, number, said = line.rstrip("\n").split("\t")

        def answered(future: "Future[Reply]", line: str = f"{address}\t{number}\n") -> None:
            if future.exception() is None:
                sys.stdout.write(line)
                sys.stdout.flush()

        lane.submit(message(said, number, address)).add_done_callback(answered)
    lane.close()


main(sys.argv[1])
