"""Fetches the source packages with the ordinary clients (npm, apt) and takes single files out of them."""

import hashlib
import io
import subprocess
import tarfile


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def check(data, expected, what):
    if sha256(data) != expected:
        raise SystemExit(f'{what}: sha256 {sha256(data)} is not the expected {expected}')
    return data


class Sources:
    """A folder of downloaded packages. What is already there is not fetched again, but always checked."""

    def __init__(self, folder):
        self.folder = folder
        self._tars = {}

    def read(self, package, member):
        """Bytes of one file of a package."""
        if package.source_id not in self._tars:
            self._tars[package.source_id] = self._open(package)
        return self._tars[package.source_id].extractfile(self._member_name(package, member)).read()

    def _member_name(self, package, member):
        return f'./{member}' if package.fetch == 'deb' else member

    def _open(self, package):
        archive = self.folder / self._archive_name(package)
        if not archive.exists():
            self._fetch(package)
        data = check(archive.read_bytes(), package.sha256, package.source_id)
        if package.fetch == 'deb':
            data = subprocess.run(['dpkg-deb', '--fsys-tarfile', str(archive)], check=True, capture_output=True).stdout
        return tarfile.open(fileobj=io.BytesIO(data))

    def _archive_name(self, package):
        if package.fetch == 'deb':
            return f'{package.name}_{package.version}_all.deb'
        return f"{package.name.replace('@', '').replace('/', '-')}-{package.version}.tgz"

    def _fetch(self, package):
        if package.fetch == 'deb':
            command = ['apt-get', 'download', f'{package.name}={package.version}']
        else:
            command = ['npm', 'pack', '--silent', f'{package.name}@{package.version}']
        subprocess.run(command, check=True, cwd=self.folder, stdout=subprocess.DEVNULL)
