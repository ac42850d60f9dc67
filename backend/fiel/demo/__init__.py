"""A lifelike place to play with, made through the real actions with a moved clock, from a fixed seed."""

from fiel.demo.build import make_demo, sign_ins

__all__ = ["make_demo", "sign_ins"]
