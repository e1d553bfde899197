"""Every address of the listener for links."""

from django.urls import URLPattern, path

from nextround.web.views import health, share, share_errors, styles

urlpatterns: list[URLPattern] = [
    path("health", health.health, name="health"),
    path("styles/<str:edition>.css", styles.sheet, name="styles"),
    path("r/<str:word>", share.link, name="share-link"),
    path("r/<str:word>/answer", share.answer, name="share-answer"),
]

handler400 = share_errors.bad_request
handler403 = share_errors.forbidden
handler404 = share_errors.not_found
handler500 = share_errors.server_error
