"""Write the lines of `bot` and `stored` anew: python -m tests.transcripts LANGUAGE ..."""

import sys

from tests.transcripts.play import FOLDER, Stage, read, write

stage = Stage()
for language in sys.argv[1:]:
    for path in sorted((FOLDER / language).glob("*.yaml")):
        transcript = read(path)
        transcript["turns"] = stage.play(transcript)
        write(path, transcript)
        print(path.relative_to(FOLDER))
