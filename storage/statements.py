"""The statements of the hot path, built once: SQLAlchemy then finds their compiled form without looking."""

from sqlalchemy import bindparam, insert, select, true, update

from storage import tables
from storage.tables import table

PERSON, ADDRESS, CONVERSATION = map(table, (tables.Person, tables.Address, tables.Conversation))
ANSWER, INBOX, OUTBOX = map(table, (tables.Answer, tables.Inbox, tables.Outbox))

CLAIMED = (
    select(INBOX.c.claim, OUTBOX.c.sealed)
    .outerjoin(OUTBOX, OUTBOX.c.claim == INBOX.c.claim)
    .where(INBOX.c.claim.in_(bindparam("claims", expanding=True)))
)
"""(claim, sealed prompts or None) of each of `claims` that was taken before."""

STANDING = (
    select(
        *(ADDRESS.c.mark, ADDRESS.c.person, CONVERSATION.c.id, CONVERSATION.c.flow, CONVERSATION.c.state),
        *(CONVERSATION.c.consented_at, CONVERSATION.c.ended_at, CONVERSATION.c.reply, CONVERSATION.c.sealed),
    )
    .outerjoin(CONVERSATION, (CONVERSATION.c.person == ADDRESS.c.person) & (CONVERSATION.c.current == true()))
    .where(ADDRESS.c.mark.in_(bindparam("marks", expanding=True)))
)
"""The person and the current conversation, if any, behind each of `marks`."""

LAST_REPLY = select(OUTBOX.c.sealed).where(OUTBOX.c.claim == bindparam("reply"))

CHANGE_CONVERSATION = update(CONVERSATION).where(CONVERSATION.c.id == bindparam("of"))

RETIRE = (
    update(ANSWER)
    .where(ANSWER.c.conversation == bindparam("of"), ANSWER.c.place == bindparam("at_place"))
    .where(ANSWER.c.current == true())
    .values(current=False)
)
"""The answers to a place of a conversation no longer count."""

RETIRE_ALL = (
    update(ANSWER).where(ANSWER.c.conversation == bindparam("of"), ANSWER.c.current == true()).values(current=False)
)

ADD_PERSON, ADD_ADDRESS, ADD_CONVERSATION = insert(PERSON), insert(ADDRESS), insert(CONVERSATION)
ADD_ANSWER, ADD_CLAIM, ADD_REPLY = insert(ANSWER), insert(INBOX), insert(OUTBOX)
ADD_HAPPENING, ADD_HELP_REQUEST = insert(table(tables.Happening)), insert(table(tables.HelpRequest))
ADD_DEAD_LETTER = insert(table(tables.DeadLetter))
