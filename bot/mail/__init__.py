"""The weekly summary by e-mail: to whom (audiences.yaml), what (letter), how (smtp), once (mailer)."""
