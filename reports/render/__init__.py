"""The summary as text, HTML and JSON. A renderer takes a Summary, which holds only what may be shown."""
