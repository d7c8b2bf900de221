"""What a clinic may be told of its patients together, and of none alone."""
