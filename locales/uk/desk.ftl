# De teksten van het bureau.
