"""How well the reference CVs are read where they are scans: python benchmarks/scans.py, JSON lines.

Each PDF is printed and scanned, so to speak: drawn in grey, a little blurred, grainy and askew.
Scores are F1 by the reference data's own `score.py`; seconds go by a reader that is kept ready.
Needs Tesseract.
"""

import io
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import pypdfium2 as pdfium
from cvs import REFERENCE, scores_of
from PIL import Image, ImageFilter

import scorers
from formats import ways
from nextround.engine.career.json_resume import json_resume_of
from nextround.engine.cv import read
from nextround.formats import ocr, reading
from nextround.formats.contract import LIMITS

INCH, TURNED, BLUR, GRAIN, SHARE = 200, 0.4, 0.6, 18, 0.08
LEAST = 0.75


def main() -> int:
    if not REFERENCE.is_dir():
        sys.exit(f"no reference data at {REFERENCE}: set NEXTROUND_REFERENCE=/path/to/data")
    if not ocr.languages():
        sys.exit("Tesseract is not installed: apt-get install tesseract-ocr")
    folder = REFERENCE / "cvs"
    score = scorers.scorer(folder / "score.py")
    truths = score.load(folder / "truth")
    resumes, seconds = {}, []
    with tempfile.TemporaryDirectory() as data, ways.serving(Path(data), *ways.READERS) as server:
        os.environ[reading.SERVER] = server.socket
        for path in sorted(folder.glob("*.pdf")):
            scan, pages = scanned(path)
            started = time.perf_counter()
            document = reading.cv(scan, name=path.name).document
            resumes[path.stem] = json_resume_of(read(document, file=path.name).career)
            seconds.append((time.perf_counter() - started) / pages)
    report = score.score_all(resumes, {name: truths[name] for name in resumes})
    result = {
        "what": "dev half as scans",
        "languages": "+".join(ocr.languages()),
        **scores_of(report),
        "median_s_a_page": round(statistics.median(seconds), 2),
        "worst_s_a_page": round(max(seconds), 2),
    }
    print(json.dumps(result, ensure_ascii=False))
    return 0 if report["overall"] >= LEAST else 1


def scanned(path: Path) -> tuple[bytes, int]:
    """Return a PDF whose pages are pictures of another's, and how many there are of them."""
    with pdfium.PdfDocument(path) as document:
        pages = [_page(page.render(scale=INCH / 72).to_pil().convert("L")) for page in document]
    file = io.BytesIO()
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:], resolution=INCH, quality=80)
    return file.getvalue(), min(len(pages), LIMITS.scans)


def _page(image: Image.Image) -> Image.Image:
    grain = Image.effect_noise(image.size, GRAIN)
    blurred = image.filter(ImageFilter.GaussianBlur(BLUR))
    return Image.blend(blurred, grain, SHARE).rotate(TURNED, fillcolor=240)


if __name__ == "__main__":
    sys.exit(main())
