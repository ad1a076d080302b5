"""The safety room imports nothing of the project and reads no file: it stands when everything else is gone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from leukemia_guide import safety

ROOM = Path(safety.__file__).parent
ALONE = """
import sys

opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
sys.path.insert(0, sys.argv[1])

import pkgutil
from leukemia_guide import safety
from leukemia_guide.safety import languages

for found in pkgutil.iter_modules(languages.__path__):
    for said in ("i have a fever", "tengo fiebre y no puedo respirar", "what is induction"):
        alarm = safety.recognize(said, found.name) or safety.alarm_named(None)
        print(safety.spoken(alarm, found.name, "US").action)
        print(safety.spoken(alarm, found.name, "US", by_phone=True).action)
    print(safety.apology(found.name, None), safety.if_urgent(found.name, "GB"), safety.title(found.name))

read = [path for path in opened if not path.endswith((".py", ".pyc")) and ".pyc." not in path]
assert not read, f"the safety room reads {read}"
strangers = {name.partition(".")[0] for name in sys.modules} - sys.stdlib_module_names - {"leukemia_guide", "__main__"}
assert not strangers, f"the safety room imports {strangers}"
rooms = {".".join(name.split(".")[:2]) for name in sys.modules if name.startswith("leukemia_guide.")}
assert rooms == {"leukemia_guide.safety"}, f"the safety room imports {rooms}"
"""


def test_the_room_answers_where_nothing_else_is_left(tmp_path: Path) -> None:
    package = tmp_path / "leukemia_guide"
    shutil.copytree(ROOM, package / "safety", ignore=shutil.ignore_patterns("__pycache__"))
    (package / "__init__.py").touch()
    answered = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", ALONE, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert answered.returncode == 0, answered.stderr
    assert "Call your cancer care team now" in answered.stdout
    assert "Hang up and call your cancer care team now" in answered.stdout
