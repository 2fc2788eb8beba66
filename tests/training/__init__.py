"""Training of extraction's weights. Needs scikit-learn, which the program itself does not."""
