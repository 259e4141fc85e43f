"""Gives every character of the 28-column grid an advance of one em."""

import copy

from .outlines import bounds, transformed

EM = 1000
MAX_INK = 960
OPENING_QUOTES = {0x2018, 0x201C}
CLOSING_QUOTES = {0x2019, 0x201D}
QUOTE_MARGIN = 75
DASHES = {0x2014, 0x2015}
DASH_OVERLAP = 4  # past both ends of the em, so that no hairline shows between two dashes


def fill_one_em(font, code_points):
    """Moves, scales or stretches the glyphs of `code_points` that are not one em wide, and centres the middle
    dots and ellipses. Returns the code points changed."""
    changed = []
    for code_point in sorted(code_points):
        name = font.getBestCmap().get(code_point)
        placement = name and _placement(code_point, font['hmtx'][name][0], bounds(font, name))
        if placement:
            _replace(font, code_point, name, transformed(font, name, *placement), code_points)
            changed.append(code_point)
    return changed


def keep_advances(font, other):
    """Gives every character the advance it has in `other`, its outline moved by half of the difference."""
    mapping, metrics, known, widths = font.getBestCmap(), font['hmtx'], other.getBestCmap(), other['hmtx']
    for code_point, name in mapping.items():
        advance = widths[known[code_point]][0] if code_point in known else metrics[name][0]
        shift = round((advance - metrics[name][0]) / 2)
        if advance != metrics[name][0]:
            font['glyf'][name] = transformed(font, name, 1, shift)
            metrics[name] = (advance, metrics[name][1] + shift)


def align_digits(font):
    """Gives the ten digits the advance of 0, so that figures stand in columns. Returns the code points changed."""
    mapping, metrics = font.getBestCmap(), font['hmtx']
    width = metrics[mapping[ord('0')]][0]
    changed = [code for code in range(0x30, 0x3A) if metrics[mapping[code]][0] != width]
    for code in changed:
        name = mapping[code]
        font['glyf'][name] = transformed(font, name, 1, round((width - metrics[name][0]) / 2))
        metrics[name] = (width, 0)
    return changed


def _placement(code_point, advance, box):
    """(scale, shift) in x, or None when the glyph is right as it is."""
    if box is None:
        return None if advance == EM else (1, 0)
    left, _, right, _ = box
    if code_point in DASHES:
        if advance == EM and left <= 0 and right >= EM:
            return None
        scale = (EM + 2 * DASH_OVERLAP) / (right - left)
        return scale, -DASH_OVERLAP - left * scale
    if code_point in OPENING_QUOTES:
        return None if advance == EM else (1, EM - QUOTE_MARGIN - right)
    if code_point in CLOSING_QUOTES:
        return None if advance == EM else (1, QUOTE_MARGIN - left)
    centred = abs(left + right - EM) <= 2
    if advance == EM and (centred or code_point not in (0xB7, 0x2026)):
        return None
    scale = min(1, MAX_INK / (right - left))
    return scale, (EM - scale * (left + right)) / 2


def _replace(font, code_point, name, glyph, code_points):
    """Puts the glyph in place; a glyph shared with a character that is not to change is copied first."""
    sharing = {c for table in font['cmap'].tables for c, n in table.cmap.items() if n == name}
    if not sharing <= code_points or len(sharing & (OPENING_QUOTES | CLOSING_QUOTES | DASHES)) not in (0, len(sharing)):
        name = f'em{code_point:04X}'
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        for table in font['cmap'].tables:
            if code_point in table.cmap:
                table.cmap[code_point] = name
    font['glyf'][name] = copy.deepcopy(glyph)
    font['hmtx'][name] = (EM, 0)
