"""Lines over time, as SVG."""

from collections.abc import Sequence
from html import escape

Point = tuple[float, float]

_WIDTH, _HEIGHT = 720, 150
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 8, 8, 22
_TICKS = 4


def chart(title: str, unit: str, series: Sequence[tuple[str, Sequence[Point]]]) -> str:
    """A chart of one or more lines.

    Args:
        title: what it shows, for those who cannot see it.
        unit: of the values.
        series: each with a CSS class and points of seconds and value, in order of time.
    """
    points = [point for _, line in series for point in line]
    if len(points) < 2:
        return "<p>The run was too short to chart.</p>"
    last = max(seconds for seconds, _ in points) or 1.0
    top = _round_up(max(value for _, value in points))
    width, height = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM

    def place(point: Point) -> str:
        x = _LEFT + point[0] / last * width
        y = _TOP + height - point[1] / top * height
        return f"{x:.1f},{y:.1f}"

    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}">',
    ]
    for tick in range(_TICKS + 1):
        y = _TOP + height - tick / _TICKS * height
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y}" y2="{y}"/>')
        label = f"{top * tick / _TICKS:,.4g}"
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{label}</text>')
        x = _LEFT + tick / _TICKS * width
        at = format_duration(last * tick / _TICKS)
        anchor = "middle"
        if tick == 0:
            anchor = "start"
        elif tick == _TICKS:
            anchor = "end"
        parts.append(f'<text x="{x}" y="{_HEIGHT - 6}" text-anchor="{anchor}">{at}</text>')
    for name, line in series:
        path = " ".join(place(point) for point in line)
        parts.append(f'<polyline class="{escape(name)}" points="{path}"/>')
    parts.append(f'<text x="{_LEFT + 4}" y="{_TOP + 10}">{escape(unit)}</text></svg>')
    return "".join(parts)


def format_duration(seconds: float) -> str:
    """``1:02:03`` or ``2:03``; below a minute ``4.5 s``."""
    if seconds < 60:
        return f"{seconds:.1f} s" if seconds else "0"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _round_up(value: float) -> float:
    """A round number that is not below a value."""
    step = 1.0
    while step < value:
        for factor in (2, 2.5, 2):
            if step >= value:
                break
            step *= factor
    return step
