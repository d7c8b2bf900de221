"""What `deploy/` holds fits together, names only what there is (settings, commands, routes) and passes the linters."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from cli.main import app
from config.names import list_settings
from config.settings import Settings
from web import health

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
MANIFESTS: list[dict[str, Any]] = [
    each
    for name in ("namespace", "settings", "worker", "web", "network")
    for each in yaml.safe_load_all((DEPLOY / "kubernetes" / f"{name}.yaml").read_text())
]
EXPOSED = 20  # tenths; systemd's own scale goes to 100


def manifests(kind: str) -> dict[str, dict[str, Any]]:
    return {each["metadata"]["name"]: each for each in MANIFESTS if each["kind"] == kind}


def container(name: str) -> dict[str, Any]:
    [found] = manifests("Deployment")[name]["spec"]["template"]["spec"]["containers"]
    return found  # type: ignore[no-any-return]


def all_text() -> dict[str, str]:
    files = [path for path in DEPLOY.rglob("*") if path.is_file() and path.suffix != ".lock"]
    return {str(path.relative_to(DEPLOY)): path.read_text() for path in files}


def test_it_names_only_settings_that_exist() -> None:
    known = {setting.name for setting in list_settings(Settings)}
    for name, text in all_text().items():
        used = set(re.findall(r"\bKINDLING_[A-Z0-9_]+", text))
        assert used <= known, name


@pytest.mark.parametrize(
    "words",
    [
        *(each["command"] for name, each in COMPOSE["services"].items() if name in ("worker", "web")),
        *(container(name)["args"] for name in ("worker", "web")),
        *(re.findall(r"^ExecStart=\S+ (.*)$", unit.read_text(), re.M)[0].split() for unit in UNITS),
    ],
    ids=str,
)
def test_it_starts_commands_that_exist(words: list[str]) -> None:
    group = typer.main.get_command(app)
    command = group.commands[words[0]]  # type: ignore[attr-defined]
    command.make_context(words[0], [word.replace("%i", "8000") for word in words[1:]])


def test_it_looks_at_routes_that_exist() -> None:
    routes = {route.path for route in health.router.routes}  # type: ignore[attr-defined]
    for name in ("worker", "web"):
        probes = [container(name)[f"{kind}Probe"]["httpGet"] for kind in ("startup", "liveness", "readiness")]
        assert {probe["path"] for probe in probes} <= routes
        assert {probe["port"] for probe in probes} == {port["name"] for port in container(name)["ports"]}
    assert "/healthz" in (DEPLOY / "Containerfile").read_text()


# Containers


def test_the_image_is_built_from_what_is_there_and_runs_as_nobody() -> None:
    text = (DEPLOY / "Containerfile").read_text()
    stages = re.findall(r"^FROM (\S+)(?: AS (\w+))?$", text, re.M)
    assert len(stages) == 2
    assert all(image.startswith("docker.io/") and not image.endswith(":latest") for image, _ in stages)
    last = text.rpartition("\nFROM ")[2]
    assert re.search(r"^USER 10001:10001$", last, re.M)
    assert "HEALTHCHECK" in last
    assert "pip install" not in last, "the running image builds nothing"
    assert all(
        "--require-hashes" in line or "--no-index" in line for line in text.splitlines() if "pip install" in line
    )
    for source in re.findall(r"^COPY (?!--from)(\S+) ", text, re.M):
        assert (ROOT / source).exists(), source


def test_the_image_gets_every_room_and_nothing_private() -> None:
    lines = (DEPLOY / "Containerfile.dockerignore").read_text().splitlines()
    let_in = {line[1:] for line in lines if line.startswith("!")}
    rooms = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"][
        "packages"
    ]
    assert "*" in lines
    assert set(rooms) <= let_in
    assert all((ROOT / path).exists() for path in let_in)
    assert not let_in & {"data", ".env", "deploy", ".git"}


def pins(path: Path) -> dict[str, tuple[str, frozenset[str]]]:
    found = {}
    for block in re.split(r"\n(?=\S)", path.read_text()):
        head = re.match(r"([A-Za-z0-9._-]+)==([^ ;\\]+)", block)
        if head:
            found[head[1]] = head[2], frozenset(re.findall(r"sha256:[0-9a-f]{64}", block))
    return found


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-build.lock"])
def test_the_image_has_the_versions_that_are_tested(name: str) -> None:
    tested, shipped = pins(ROOT / "requirements.lock"), pins(DEPLOY / name)
    assert shipped
    assert shipped.items() <= tested.items()
    assert not shipped.keys() & {"pytest", "playwright", "hypothesis"}
    assert "://" not in (DEPLOY / name).read_text()


def test_compose_fits_together() -> None:
    services = COMPOSE["services"]
    assert {name: services[name].get("deploy", {}).get("replicas") for name in ("web", "worker")} == {
        "web": 2,
        "worker": 2,
    }
    for name, service in services.items():
        assert set(service["networks"]) <= set(COMPOSE["networks"]), name
        assert set(service.get("depends_on", [])) <= set(services), name
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert source in COMPOSE["volumes"] or (DEPLOY / source).exists(), source
    for name in ("web", "worker"):
        assert services[name]["read_only"]
        assert services[name]["cap_drop"] == ["ALL"]
        assert "ports" not in services[name], "only the proxy is reached from outside"
        assert int(services[name]["stop_grace_period"].rstrip("s")) >= 30
    assert "ports" not in services["database"]
    wanted = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text()))
    assert wanted <= set(re.findall(r"^(\w+)=", (DEPLOY / "example.env").read_text(), re.M))


def test_the_proxy_shows_no_figures_to_strangers() -> None:
    text = (DEPLOY / "Caddyfile").read_text()
    assert "respond /metrics 404" in text
    assert text.count("{") == text.count("}")


# Kubernetes


def test_the_manifests_fit_together() -> None:
    configured = {
        *manifests("ConfigMap"),
        yaml.safe_load((DEPLOY / "kubernetes/secret.example.yaml").read_text())["metadata"]["name"],
    }
    for name, deployment in manifests("Deployment").items():
        spec = deployment["spec"]
        pod = spec["template"]["spec"]
        assert spec["selector"]["matchLabels"] == spec["template"]["metadata"]["labels"]
        assert manifests("PodDisruptionBudget")[name]["spec"]["selector"] == spec["selector"]
        assert spec["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
        assert pod["terminationGracePeriodSeconds"] >= 45
        assert pod["securityContext"]["runAsNonRoot"]
        assert container(name)["securityContext"] == {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        }
        assert {each["name"] for each in container(name)["volumeMounts"]} == {each["name"] for each in pod["volumes"]}
        for source in container(name)["envFrom"]:
            assert {each["name"] for each in source.values()} <= configured
    [service] = manifests("Service").values()
    assert (
        service["spec"]["selector"].items()
        <= manifests("Deployment")["web"]["spec"]["template"]["metadata"]["labels"].items()
    )


@pytest.mark.skipif(not shutil.which("kubectl"), reason="needs kubectl")
def test_kustomize_builds_them() -> None:
    built = subprocess.run(
        ["kubectl", "kustomize", DEPLOY / "kubernetes"], capture_output=True, text=True, check=True
    ).stdout
    kinds = [each["kind"] for each in yaml.safe_load_all(built)]
    assert sorted(kinds) == sorted(each["kind"] for each in MANIFESTS)
    images = set(re.findall(r"image: (\S+)", built))
    assert len(images) == 1, "every process runs the same release"


# systemd


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd-analyze")
def test_systemd_takes_the_unit_and_finds_it_well_closed(unit: Path, tmp_path: Path) -> None:
    assert UNITS
    text = unit.read_text().replace("/opt/kindling/bin/kindling", shutil.which("true") or "/bin/true")
    copy = tmp_path / unit.name
    copy.write_text(text)
    verified = subprocess.run(["systemd-analyze", "verify", copy], capture_output=True, text=True, check=False)
    assert verified.returncode == 0, verified.stderr
    assert "Unknown" not in verified.stderr
    closed = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={EXPOSED}", "--no-pager", copy],
        capture_output=True,
        text=True,
        check=False,
    )
    assert closed.returncode == 0, closed.stdout[-300:]


def test_a_unit_waits_long_enough_for_what_is_under_way() -> None:
    for unit in UNITS:
        [seconds] = re.findall(r"^TimeoutStopSec=(\d+)$", unit.read_text(), re.M)
        assert int(seconds) >= 30
