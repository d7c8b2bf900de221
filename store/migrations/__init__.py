"""The steps by which a database becomes what store/tables.py says."""
