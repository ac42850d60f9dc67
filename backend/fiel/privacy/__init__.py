"""What is held about people: given to them whole, and taken away without a sum of the books changing."""
