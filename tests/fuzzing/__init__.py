"""Fuzzing: every reader of foreign bytes as a function of bytes, with valid samples to begin from.

``make fuzz`` runs each for a while, by atheris where it is installed (coverage leads it to new places), else by
plain mutation. The ordinary tests run some hundred mutations of each by hypothesis.
"""
