"""What is said: the library, its lint, rendering, SMS segments."""
