"""The API of clinics: a file a resource; rooms.py lists them."""
