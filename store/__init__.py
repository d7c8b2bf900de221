"""Tables, one query file a table, sealed columns, migrations."""
