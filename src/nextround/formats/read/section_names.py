"""What the sections of a CV are called, in four languages, as lists of a resume."""

import re

_NAMES = {
    "volunteer": "volunt|ehrenamt|freiwillig|bénévol|benevol|engagement",
    "summary": "summary|profile?\\b|about|objective|überblick|résumé|perfil|resumen|zusammenfass",
    "education": "education|\\bstud(?:ies|ium)|academic|bildung|formation|formación|educación",
    "certificates": "certif|licen[cs]|zertifi|courses?\\b|kurse?\\b|weiterbildung|curso",
    "publications": "publica|paper|veröffentlich|patent|talks?\\b|presentation|vortr",
    "awards": "award|honou?r|prizes?\\b|prix|premio|auszeichn|distinc",
    "languages": "languages?$|sprach|langue|idioma",
    "interests": "interest|hobb|interesse|intérêt|aficion",
    "references": "referen|référence|referees",
    "projects": "proje[ck]t|projet|proyecto|portfolio",
    "skills": "skill|technolog|tools?\\b|kenntnis|fähigkeit|kompeten|compéten|habilidad|competenc",
    "work": "experience|employment|work|career|beruf|erfahrung|expérience|experiencia|empleo",
}
_PATTERNS = [(name, re.compile(pattern, re.I)) for name, pattern in _NAMES.items()]
_LONGEST = 100


def list_named(title: str) -> str:
    """Return which list of a resume a section of this title belongs to; empty if none is told."""
    shown = title[:_LONGEST].replace("_", " ")
    return next((name for name, pattern in _PATTERNS if pattern.search(shown)), "")
