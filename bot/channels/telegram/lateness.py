"""What is no longer worth sending when it could not be sent in time."""

from datetime import datetime, timedelta

from storage.outbox import Parcel

GOODBYE = timedelta(minutes=1)  # how long the address of somebody erased is kept for the last words
REMINDER = timedelta(hours=2)  # after the last of the day it is not night yet; and the next one comes in its time


def is_late(parcel: Parcel, now: datetime) -> bool:
    """Whether it is to be given up, as nobody waits for it any more."""
    waited = now - parcel.at
    if parcel.person is None:
        return waited > GOODBYE
    return waited > REMINDER and any(prompt.message == "say-reminder" for prompt in parcel.prompts)
