"""Read only: what a programme brings, what happened, and files of both."""
