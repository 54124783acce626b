"""How generated lines are laid out: on one line where they fit, else one part a line."""

import json
import textwrap
from collections.abc import Sequence

WIDTH = 100


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
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


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
    while True:
        end = 0
        if text[0] == '"':
            _, end = json.JSONDecoder().raw_decode(text)
        end = next(i for i in range(end, len(text)) if text[i] in ",]")
        choices.append(text[:end])
        if text[end] == "]":
            return choices, text[end + 1 :]
        text = text[end + 1 :].lstrip()
