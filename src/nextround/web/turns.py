"""One page at a time in each process."""

from threading import Lock

from django.http import HttpRequest, HttpResponse

from nextround.web.guard import GetResponse

# A page that waits for something else, as for the database, must not hold up the others.
_PATIENCE_S = 1.0


def one_page_at_a_time(get_response: GetResponse) -> GetResponse:
    """Make the pages that are asked for at once one after the other.

    Python makes them no faster in several threads: it changes between them so often that each
    is done later than the last would be in a row. What changes something does not wait here.
    """
    turn = Lock()

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method not in {"GET", "HEAD"}:
            return get_response(request)
        has_turn = turn.acquire(timeout=_PATIENCE_S)
        try:
            return get_response(request)
        finally:
            if has_turn:
                turn.release()

    return answer
