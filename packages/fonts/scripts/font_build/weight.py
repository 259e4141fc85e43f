"""Makes the outlines of single characters thinner, so that digits, letters and marks have the stems of the hanzi."""

from dataclasses import dataclass

from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

SHARPEST = 0.1  # 1 + cosine of the sharpest turn that is shifted along its bisector
REFIT = 250  # outlines larger than this in a direction keep their extent in it


@dataclass(frozen=True)
class Thinning:
    """By how many units the strokes of `characters` become thinner: upright ones by `x`, level ones by `y`."""

    characters: str
    x: int
    y: int


def thin(font, thinnings):
    """Carries out the thinnings. Advances stay as they are. Returns the characters changed, in order."""
    mapping, glyf, changed = font.getBestCmap(), font['glyf'], []
    for thinning in thinnings:
        for character in thinning.characters:
            name = mapping.get(ord(character))
            if name is not None and glyf[name].numberOfContours > 0:
                _thin_glyph(glyf[name], glyf, thinning)
                changed.append(character)
    return ''.join(sorted(changed))


def _thin_glyph(glyph, glyf, thinning):
    points, ends, _ = glyph.getCoordinates(glyf)
    contours = [list(points[first:end + 1]) for first, end in zip([0, *(end + 1 for end in ends)], ends)]
    side = _side_of_ink(contours)
    moved = [point for contour in contours for point in _contour(contour, side, thinning)]
    glyph.coordinates = GlyphCoordinates(_refit(moved, _extent(points)))
    glyph.coordinates.toInt()
    glyph.recalcBounds(glyf)


def _side_of_ink(contours):
    """1 where the ink lies to the right of the way along its outer contour, as TrueType has it, else -1."""
    return -1 if max(map(_area, contours), key=abs) > 0 else 1


def _area(points):
    """Twice the area within a closed contour; positive where it runs against the clock."""
    return sum(x * points[index - 1][1] * -1 + points[index - 1][0] * y for index, (x, y) in enumerate(points))


def _contour(points, side, thinning):
    """The points of a closed contour, each moved into the ink."""
    count = len(points)
    return [_moved(points[index], _way(points, index, -1, count), _way(points, index, 1, count), side, thinning)
            for index in range(count)]


def _way(points, index, step, count):
    """(x, y, length) of the way between a point and the next one elsewhere, backwards turned round."""
    x, y = points[index]
    for distance in range(1, count):
        other = points[(index + step * distance) % count]
        dx, dy = (other[0] - x) * step, (other[1] - y) * step
        length = (dx * dx + dy * dy) ** 0.5
        if length > 0:
            return dx / length, dy / length, length
    return 0, 0, 0


def _moved(point, way_in, way_out, side, thinning):
    (in_x, in_y, in_length), (out_x, out_y, out_length) = way_in, way_out
    turn = 1 + in_x * out_x + in_y * out_y
    if turn < SHARPEST:
        return point
    # Right of a direction (x, y) is (y, -x); the bisector of two such, as long as a shift of both sides by 1 demands.
    bisector_x, bisector_y = side * (in_y + out_y) / turn, -side * (in_x + out_x) / turn
    room = min(in_length, out_length)
    convex = side * (in_y * out_x - in_x * out_y)
    return (point[0] + bisector_x * _within(thinning.x / 2, room, convex, turn),
            point[1] + bisector_y * _within(thinning.y / 2, room, convex, turn))


def _within(shift, room, convex, turn):
    """The shift, or less where a convex corner would be moved past its neighbour."""
    return shift if shift * convex <= room * turn else room * turn / convex


def _extent(points):
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), max(xs)), (min(ys), max(ys))


def _refit(points, before):
    (fit_x, fit_y) = (_fitting(old, new) for old, new in zip(before, _extent(points)))
    return [(fit_x(x), fit_y(y)) for x, y in points]


def _fitting(old, new):
    """Stretches what was large to its old extent; what was small stays centred."""
    if old[1] - old[0] > REFIT and new[1] > new[0]:
        scale = (old[1] - old[0]) / (new[1] - new[0])
        return lambda value: old[0] + (value - new[0]) * scale
    return lambda value: value
