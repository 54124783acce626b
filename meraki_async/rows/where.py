"""Which rows: ``twoFactorAuthEnabled=false and not (tags=lab or model~'MR*')``.

The language:

- ``field=value``, ``field!=value``; ``<``, ``<=``, ``>``, ``>=``: numbers by their value, all else
  as text, so that dates compare as they should; ``field~pattern``, ``field!~pattern``: text with
  ``*``, ``?`` and ``[…]``, in upper or lower case;
- a field alone: it has a value, which is not ``false``;
- ``not``, ``and``, ``or`` (in this order), parentheses;
- ``a.b`` is a field within an object; of a list, any item counts;
- values and fields with spaces or signs are quoted, ``'…'`` or ``"…"``. Quoted ones are text:
  unquoted, ``true`` and ``false`` are such in upper case too, ``null`` is what is not there, null
  or empty, and ``10`` equals ``10.0``.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from fnmatch import fnmatchcase
from typing import Any, NamedTuple, Self

import msgspec
from msgspec import UNSET

from ..errors import ConfigurationError
from .row import value_at

_TOKEN = re.compile(
    r"""\s*(?:(?P<sign>!=|!~|<=|>=|==|[=<>~()])"""
    r"""|'(?P<single>(?:[^'\\]|\\.)*)'|"(?P<double>(?:[^"\\]|\\.)*)\""""
    r"""|(?P<word>[^\s()=<>~!'"]+))"""
)
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_WORDS = ("and", "or", "not")

Test = Callable[[Mapping[str, Any]], bool]


class WhereError(ConfigurationError):
    """A condition that cannot be read."""


class _Token(NamedTuple):
    kind: str
    """``sign``, ``word`` or ``text`` (quoted)."""
    text: str
    start: int


class Where:
    """A condition on rows.

    Args:
        text: in the language above.
        test: what it says.
        fields: the names of the fields in it.
    """

    def __init__(self, text: str, test: Test, fields: frozenset[str]) -> None:
        self.text = text
        self.fields = fields
        self._test = test

    def __call__(self, values: Mapping[str, Any]) -> bool:
        """Whether a row meets it."""
        return self._test(values)

    def __repr__(self) -> str:
        return f"Where({self.text!r})"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a condition.

        Args:
            text: ``twoFactorAuthEnabled=false``.

        Raises:
            WhereError: it cannot be read; says where.
        """
        parser = _Parser(text)
        test = parser.whole()
        return cls(text, test, frozenset(parser.fields))


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(_tokens(text))
        self._next = 0
        self.fields: set[str] = set()

    def whole(self) -> Test:
        found = self._or()
        if self._next < len(self._tokens):
            raise self._error("'and' or 'or'")
        return found

    def _or(self) -> Test:
        tests = [self._and()]
        while self._takes("or"):
            tests.append(self._and())
        return tests[0] if len(tests) == 1 else lambda row: any(test(row) for test in tests)

    def _and(self) -> Test:
        tests = [self._not()]
        while self._takes("and"):
            tests.append(self._not())
        return tests[0] if len(tests) == 1 else lambda row: all(test(row) for test in tests)

    def _not(self) -> Test:
        if self._takes("not"):
            test = self._not()
            return lambda row: not test(row)
        if self._takes("("):
            test = self._or()
            if not self._takes(")"):
                raise self._error("')'")
            return test
        return self._comparison()

    def _comparison(self) -> Test:
        name = self._operand("a field")
        field = name.text
        self.fields.add(field)
        sign = next(
            (s for s in ("==", "=", "!=", "!~", "~", "<=", ">=", "<", ">") if self._takes(s)), ""
        )
        if not sign:
            return lambda row: _is_true(value_at(row, field))
        value = self._operand("a value")
        match sign:
            case "=" | "==":
                return lambda row: _any(value_at(row, field), lambda each: _equals(each, value))
            case "!=":
                return lambda row: not _any(value_at(row, field), lambda each: _equals(each, value))
            case "~" | "!~":
                pattern, wanted = value.text.casefold(), sign == "~"
                return lambda row: (
                    _any(value_at(row, field), lambda each: _is_like(each, pattern)) is wanted
                )
        return lambda row: _any(value_at(row, field), lambda each: _compares(each, sign, value))

    def _operand(self, wanted: str) -> _Token:
        if self._next < len(self._tokens):
            token = self._tokens[self._next]
            if token.kind == "text" or (token.kind == "word" and token.text not in _WORDS):
                self._next += 1
                return token
        raise self._error(wanted)

    def _takes(self, text: str) -> bool:
        if self._next < len(self._tokens):
            token = self._tokens[self._next]
            if token.kind != "text" and token.text == text:
                self._next += 1
                return True
        return False

    def _error(self, wanted: str) -> WhereError:
        if self._next < len(self._tokens):
            rest = self._text[self._tokens[self._next].start :]
            return WhereError(f"{self._text!r}: {wanted} is expected before {rest!r}")
        return WhereError(f"{self._text!r}: {wanted} is expected at the end")


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    end = len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise WhereError(f"{text!r}: {text[position:].strip()!r} cannot be read")
        start = match.end() - len(match.group().lstrip())
        if match["sign"]:
            yield _Token("sign", match["sign"], start)
        elif match["word"]:
            yield _Token("word", match["word"], start)
        else:
            quoted = match["single"] if match["single"] is not None else match["double"]
            yield _Token("text", re.sub(r"\\(.)", r"\1", quoted), start)
        position = match.end()


def _any(found: Any, test: Callable[[Any], bool]) -> bool:
    """Of a list, also in a cell, whether any item meets the test; an empty one is as nothing."""
    if isinstance(found, str) and found.startswith("["):
        with suppress(msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            found = msgspec.json.decode(found, type=list[Any])
    if isinstance(found, list) and found:
        return any(test(each) for each in found)
    return test(found)


def _is_nothing(found: Any) -> bool:
    return found is UNSET or found is None or found == "" or found == []


def _is_true(found: Any) -> bool:
    if isinstance(found, str):
        return found.strip() != "" and found.lower() != "false"
    return not _is_nothing(found) and found is not False


def _equals(found: Any, value: _Token) -> bool:
    is_text = value.kind == "text"
    if _is_nothing(found):
        return value.text == "" or (not is_text and value.text == "null")
    if isinstance(found, bool):
        return value.text.lower() == ("true" if found else "false")
    text = _text(found)
    if text is None:
        return False
    if text == value.text:
        return True
    if is_text and isinstance(found, str):
        return False
    if value.text.lower() in ("true", "false"):
        return text.lower() == value.text.lower()
    return _both_numbers(text, value.text) and float(text) == float(value.text)


def _compares(found: Any, sign: str, value: _Token) -> bool:
    text = None if _is_nothing(found) else _text(found)
    if text is None:
        return False
    one: Any = text
    other: Any = value.text
    if _both_numbers(text, value.text):
        one, other = float(text), float(value.text)
    match sign:
        case "<":
            return bool(one < other)
        case "<=":
            return bool(one <= other)
        case ">":
            return bool(one > other)
    return bool(one >= other)


def _is_like(found: Any, pattern: str) -> bool:
    text = "" if _is_nothing(found) else _text(found)
    return text is not None and fnmatchcase(text.casefold(), pattern)


def _both_numbers(one: str, other: str) -> bool:
    return _NUMBER.fullmatch(one) is not None and _NUMBER.fullmatch(other) is not None


def _text(found: Any) -> str | None:
    """A scalar as text; None: it is an object or a list."""
    if isinstance(found, bool):
        return "true" if found else "false"
    return str(found) if isinstance(found, str | int | float) else None
