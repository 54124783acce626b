"""The names that there are, for who asked for one that is not there."""

from itertools import permutations

from meraki_async.selection.first_names import MAX_NAMES, FirstNames


def test_they_are_those_first_in_the_alphabet_whatever_the_case() -> None:
    assert FirstNames(["Zebra", "aster", "Birch"]).names == ["aster", "Birch", "Zebra"]


def test_the_order_in_which_they_come_does_not_matter() -> None:
    for names in permutations(["birch", "Birch", "aster", "BIRCH"]):
        assert FirstNames(names).names == ["aster", "BIRCH", "Birch", "birch"]


def test_no_more_are_kept_than_are_said_and_one() -> None:
    names = [f"{letter}-{number:02}" for number in range(MAX_NAMES) for letter in "bA"]
    found = FirstNames(names)
    found.add(names)
    assert found.names == [*(f"A-{number:02}" for number in range(MAX_NAMES)), "b-00"]
    assert str(found).endswith("'A-09' and more")
