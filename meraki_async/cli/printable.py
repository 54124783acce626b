"""Text from elsewhere, made harmless for a terminal: the one place that decides how it is shown."""

import re

# control characters, what reorders or hides text, and what ends a line: a name that has them could
# move the cursor, forge lines or show another name. Joiners stay, since emoji and scripts need them
_UNPRINTABLE = (
    r"\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\U000e0000-\U000e007f"
)
_LETTERS = re.compile(f"[{_UNPRINTABLE}]")
# JSON and CSV have line ends and tabs of their own
_LETTERS_WITHIN_LINES = re.compile(f"(?![\t\n\r])[{_UNPRINTABLE}]")


def printable(text: str) -> str:
    r"""The text in one line, its control characters as Python writes them: ``\x1b``."""
    return _LETTERS.sub(_escaped, text)


def printable_lines(text: str) -> str:
    """The text like ``printable``, its line ends and tabs as they are."""
    return _LETTERS_WITHIN_LINES.sub(_escaped, text)


def printable_json(text: str) -> str:
    r"""The same JSON, its control characters written as JSON escapes them: ``\u009b``."""
    return _LETTERS_WITHIN_LINES.sub(_escaped_in_json, text)


def _escaped(letter: re.Match[str]) -> str:
    return letter[0].encode("unicode_escape").decode()


def _escaped_in_json(letter: re.Match[str]) -> str:
    code = letter[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(rf"\u{code[start : start + 4]}" for start in range(0, len(code), 4))
