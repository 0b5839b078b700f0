### The frame of the staff page around the week's summary. Its messages begin with staff-.

staff-title = What newcomers need
staff-weeks = Weeks
staff-previous = Week before
staff-next = Next week
staff-language = Language
staff-open = Open the summary
staff-closed = This page is for staff. Please open it with the full address that you were given.
staff-too-many = Too many wrong tries. Please wait a minute and open the full address again.
