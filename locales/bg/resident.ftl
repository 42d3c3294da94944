# De teksten voor het gesprek.
