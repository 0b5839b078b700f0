"""The whole house in a real browser: `needs run` as an operator starts it, Chromium as a phone of 360 x 640."""
