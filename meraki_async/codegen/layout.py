"""How generated lines are laid out: on one line where they fit, else one part a line."""

import json
import re
import textwrap
from collections.abc import Sequence

WIDTH = 100
_CHOICE = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[^],]+)([],])')
"""A choice of ``Literal[…]``, and what follows it."""


def call_lines(head: str, arguments: Sequence[str], tail: str, indent: int = 0) -> list[str]:
    """``head(arguments)tail`` on one line, or the arguments on lines of their own, as many as fit.

    Args:
        head: what stands before the parenthesis.
        arguments: each a text; one of several lines is kept as it is.
        tail: what stands after the parenthesis.
        indent: spaces before each line.
    """
    margin, inner = " " * indent, " " * (indent + 4)
    one = f"{margin}{head}({', '.join(arguments)}){tail}"
    if "\n" not in one and len(one) <= WIDTH:
        return [one]
    joined = ", ".join(arguments)
    if "\n" not in joined and len(inner + joined) <= WIDTH:
        return [f"{margin}{head}(", inner + joined, f"{margin}){tail}"]
    filled = textwrap.indent(_filled([f"{each}," for each in arguments], WIDTH - len(inner)), inner)
    return [f"{margin}{head}(", *filled.splitlines(), f"{margin}){tail}"]


def _filled(parts: Sequence[str], width: int) -> str:
    """The parts on as few lines as they need; one that has several lines stands alone."""
    lines = [parts[0]]
    for part in parts[1:]:
        fits = len(lines[-1]) + 1 + len(part) <= width
        if fits and "\n" not in part and "\n" not in lines[-1]:
            lines[-1] += f" {part}"
        else:
            lines.append(part)
    return "\n".join(lines)


def literal(value: object) -> str:
    """A constant as it is written."""
    if isinstance(value, tuple):
        return "(" + ", ".join(map(literal, value)) + ("," if len(value) == 1 else "") + ")"
    return escaped(json.dumps(value, ensure_ascii=False)) if isinstance(value, str) else repr(value)


def escaped(text: str) -> str:
    """The text in one line: what is not printable is written as Python's literals write it."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in text
    )


def annotated(name: str, annotation: str, default: str = "", indent: int = 0) -> str:
    """``name: annotation = default``, without its margin; choices that do not fit are filled.

    Args:
        name: of the parameter or field.
        annotation: its type; at most one ``Literal[…]`` in it is spread over several lines.
        default: of the parameter; empty when it has none.
        indent: spaces that will stand before it.
    """
    end = f" = {default}" if default else ""
    whole = f"{name}: {annotation}{end}"
    before, found, rest = whole.partition("Literal[")
    if indent + len(whole) < WIDTH or not found:
        return whole
    choices, after = _split_choices(rest)
    filled = textwrap.indent(
        _filled([f"{choice}," for choice in choices], WIDTH - indent - 4), "    "
    )
    return f"{before}Literal[\n{filled}\n]{after}"


def _split_choices(text: str) -> tuple[list[str], str]:
    """The choices that a ``Literal[`` begins with, and what follows its bracket."""
    choices = []
    position = 0
    while found := _CHOICE.match(text, position):
        choices.append(found[1])
        position = found.end()
        if found[2] == "]":
            break
    return choices, text[position:]
