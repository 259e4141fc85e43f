#!/bin/sh
# Rebuilds the vendored fonts on Debian 12: apt-get install python3-fonttools, then run this.
# Arguments are passed on, e.g. --sources FOLDER to keep the 230 MB of downloads.
set -eu
exec "${PYTHON:-/usr/bin/python3}" -B "$(dirname "$0")/build-fonts.py" "$@"
