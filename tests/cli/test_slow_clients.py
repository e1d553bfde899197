"""Someone who sends a byte a second does not hold the program up."""

import contextlib
import socket
import time
from urllib.parse import urlsplit

import pytest

from browser.program import pass_for, running
from nextround.cli.patience import PatientSocket

HEAD = "POST /add/read/ HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n"
THREADS = 8  # two processes of four


@pytest.fixture
def pair():
    """Return two ends of a connection."""
    near, far = socket.socketpair()
    with near, far:
        yield near, far


def test_what_comes_at_once_is_passed_on(pair):
    near, far = pair
    far.send(b"words")
    assert PatientSocket(near).recv(100) == b"words"


def test_what_does_not_come_in_time_is_given_up(pair):
    near, _far = pair
    with pytest.raises(ConnectionResetError):
        PatientSocket(near, patience_s=0.05).recv(100)


def test_a_trickle_is_given_up_although_something_comes_each_time(pair):
    near, far = pair
    patient = PatientSocket(near, patience_s=0.2, slowest=1_000)
    with pytest.raises(ConnectionResetError):
        drip(patient, far)


def test_what_comes_fast_enough_is_waited_for_longer(pair):
    near, far = pair
    patient = PatientSocket(near, patience_s=0.1, slowest=1_000)
    far.send(b"x" * 1_000)
    patient.recv(1_000)
    time.sleep(0.2)
    far.send(b"y")
    assert patient.recv(1) == b"y"


def test_the_next_request_is_waited_for_as_long_again(pair):
    near, far = pair
    patient = PatientSocket(near, patience_s=0.1)
    time.sleep(0.2)
    patient.begin()
    far.send(b"z")
    assert patient.recv(1) == b"z"


@pytest.mark.long
def test_slow_senders_on_every_thread_are_cut_off_and_the_program_answers(tmp_path):
    with running(tmp_path) as program:
        entered = pass_for(program)
        host = urlsplit(program.origin).netloc
        head = HEAD.format(host=host, cookie=f"{entered.name}={entered.value}")
        with contextlib.ExitStack() as stack:
            slow = [stack.enter_context(connected(host)) for _ in range(THREADS)]
            trickle(slow, head)
            assert answers(host)


def test_those_who_connect_and_say_nothing_hold_nobody_up(tmp_path):
    with running(tmp_path) as program, contextlib.ExitStack() as stack:
        host = urlsplit(program.origin).netloc
        silent = [stack.enter_context(connected(host)) for _ in range(2 * THREADS)]
        began = time.monotonic()
        assert answers(host)
        # Had each a thread, the first would be let go after five seconds.
        assert time.monotonic() - began < 4
        silent[0].sendall(f"GET /health HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert silent[0].recv(100).startswith(b"HTTP/1.1 200")


def drip(patient, far):
    for _ in range(100):
        far.send(b"x")
        patient.recv(1)
        time.sleep(0.01)


def connected(host):
    name, port = host.split(":")
    return socket.create_connection((name, int(port)), timeout=60)


def trickle(connections, head):
    """Send half of them a head without an end, the others a body, a byte a second."""
    for number, connection in enumerate(connections):
        body = "" if number % 2 else "Content-Length: 90000\r\n\r\n"
        connection.sendall((head + body).encode())
    until = time.monotonic() + 32
    while time.monotonic() < until:
        time.sleep(1)
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.sendall(b"x")


def answers(host):
    with connected(host) as connection:
        connection.sendall(f"GET /health HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        return connection.recv(100).startswith(b"HTTP/1.1 200")
