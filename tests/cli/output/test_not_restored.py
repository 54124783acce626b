"""What does not come back is named, however much it is."""

from meraki_async.cli.output.not_restored import not_restored
from meraki_async.restore import Left, Where


def test_the_first_are_named_with_their_places_and_all_others_by_kind() -> None:
    left = [
        Left(
            where=Where(organization_id="1", organization="Acme", setting=setting, within=str(n)),
            member=member,
            reason="it stays",
        )
        for setting, member, count in (("getB", "", 50), ("getA", "psk", 1_200), ("getC", "", 1))
        for n in range(count)
    ]
    lines = list(not_restored(left))
    assert lines[0] == "Does not come back: Acme · getB 0: it stays"
    assert lines[50:] == [
        "Does not come back, in 1,200 places more: getA · psk: it stays",
        "Does not come back, in 1 place more: getC: it stays",
    ]
