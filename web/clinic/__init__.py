"""The portal of clinics: a file a room; rooms.py lists them."""
