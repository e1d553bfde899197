"""The certificate of a site: checked against its name, over real TLS on this machine."""

import shutil
import ssl
import subprocess

import pytest

from assist import sites
from nextround.assist import fetching
from nextround.assist.fetching import FetchError, Outside, Refusal

NAME = "www.kestrel.example"

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to certify with")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """Return the file of a key and a certificate for `NAME`, signed by nobody else."""
    folder = tmp_path_factory.mktemp("certificate")
    key, file = folder / "key.pem", folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    names = [
        "-nodes",
        "-days",
        "2",
        "-subj",
        f"/CN={NAME}",
        "-addext",
        f"subjectAltName=DNS:{NAME}",
    ]
    files = ["-keyout", str(key), "-out", str(file)]
    subprocess.run([*command, *names, *files], check=True, capture_output=True)
    file.write_bytes(key.read_bytes() + file.read_bytes())
    return file


@pytest.fixture
def world(certificate):
    """Return a world in which every address leads to the site that has the certificate."""
    protection = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    protection.load_cert_chain(certificate)
    with sites.opened(lambda _head: [sites.page()], protection=protection) as site:
        yield Outside(network=sites.EncryptedWires(site), resolve=lambda *_: [sites.PUBLIC])


def test_a_site_that_proves_its_name_is_read(world, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    found = fetching.fetch(f"https://{NAME}./jobs", outside=world)
    assert found.content == b"<p>Cook sought.</p>"


def test_a_certificate_for_another_name_is_refused(world, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with pytest.raises(FetchError) as caught:
        fetching.fetch("https://jobs.kestrel.example/", outside=world)
    assert caught.value.refusal == Refusal.CERTIFICATE


def test_a_certificate_that_nobody_vouches_for_is_refused(world):
    with pytest.raises(FetchError) as caught:
        fetching.fetch(f"https://{NAME}/", outside=world)
    assert caught.value.refusal == Refusal.CERTIFICATE
