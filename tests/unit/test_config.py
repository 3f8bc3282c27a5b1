"""Config: which file holds, what it may say, what is wrong with it and where."""

import pytest

import newsroom
from newslint import config
from newslint.errors import NewslintError
from newslint.resolve import Flags, Policies


@pytest.fixture
def room(tmp_path, monkeypatch):
    monkeypatch.chdir(newsroom.furnish(tmp_path))
    return tmp_path


@pytest.fixture
def policies():
    def make(**flags):
        return Policies(Flags(cache=False, **flags))

    return make


def put(room, text, name="newslint.toml"):
    (room / name).parent.mkdir(parents=True, exist_ok=True)
    (room / name).write_text(text, encoding="utf-8")


def house(policy):
    """Which rules of the newsroom are on."""
    return {rule for rule in policy.on() if rule.startswith(("house.", "desk."))}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('style = "ap"\ningore = ["x"]', ':2: unknown key "ingore"; did you mean "ignore"?'),
        ("select = 3", ':1: "select" must be a list of texts'),
        ('fail-on = "errors"', ':1: unknown fail-on "errors"; did you mean "error"? (one of error'),
        ('stage = "print"', ':1: unknown stage "print"'),
        ('language = "de-DE"', ':1: unknown language "de-DE"'),
        ('a = 1\na = 2', ":2: not TOML: "),
        ('[levels]\n"house.leftover" = "fatal"', ':2: unknown level "fatal"'),
        ('[per-file]\n"a/*" = {stag = "draft"}', ':2: unknown key "stag" of per-file; did you mean "stage"?'),
        ('[per-file."b/*"]\nignore = ["house"]\nstage = "drft"', ':3: unknown stage "drft"; did you mean "draft"?'),
        ('[per-file]\n"a/*" = 1', ':2: per-file "a/*" must be a table'),
        ('packs = ["nope"]', ':1: packs: "nope" is no folder'),
        ('packs = [\n  "packs",\n  ".."\n]', ':3: packs: ".." lies outside the folder of the config'),
        ('packs = ["packs/house"]', ':1: packs: "packs/house" is a pack itself'),
        ('extend = "gone.toml"', ':1: "gone.toml" is no file'),
        ('extend = "newslint.toml"', ':1: "newslint.toml" extends itself'),
        ('extend = "../../x.toml"', ':1: "../../x.toml" lies outside the repository'),
    ],
)  # fmt: skip
def test_faults_name_file_line_and_the_nearest_name(room, text, says):
    put(room, text)
    with pytest.raises(NewslintError) as fault:
        config.read("newslint.toml")
    assert str(fault.value).startswith(f"newslint.toml{says}")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('packs = ["packs"]\nignore = [\n  "desk",\n  "hous",\n]', ':4: unknown rule or pack "hous"; did you'),
        ('packs = ["packs"]\n[levels]\n"house.leftovers" = "error"', ':3: unknown rule or pack "house.leftovers"'),
        ('packs = ["packs"]\n[per-file."*.md"]\nselect = ["desks"]', ':3: unknown rule or pack "desks"'),
        ('style = "app"', ':1: unknown style "app"; did you mean "ap"?'),
    ],
)  # fmt: skip
def test_names_that_are_no_rules_are_faults_with_their_place(room, policies, text, says):
    put(room, text)
    with pytest.raises(NewslintError) as fault:
        policies()("a.md")
    assert str(fault.value).startswith(f"newslint.toml{says}")


def test_places_in_pyproject_count_its_own_lines(room):
    (room / "newslint.toml").unlink()
    put(room, '[project]\nname = "x"\n\n[tool.newslint]\nstyle = "ap"\nslect = []\n', "pyproject.toml")
    with pytest.raises(NewslintError, match=r'^pyproject.toml:6: unknown key "slect"'):
        config.read("pyproject.toml")


def test_the_closest_file_holds_and_nothing_is_merged(room, policies):
    put(room, 'packs = ["../packs"]\n', "sub/newslint.toml")
    put(room, 'words = ["Ana"]\n', "sub/newslint.toml")
    policy = policies()("sub/deeper/a.md")
    assert policy.accept == {"ana"}
    assert house(policy) == set()


def test_newslint_toml_goes_before_pyproject(room):
    put(room, "[tool.newslint]\n", "pyproject.toml")
    assert config.find(str(room)) == str(room / "newslint.toml")


def test_a_pyproject_without_a_section_is_passed_over(room):
    put(room, "[tool.other]\n", "sub/pyproject.toml")
    assert config.find(str(room / "sub")) == str(room / "newslint.toml")


def test_the_search_ends_at_the_root_of_the_repository(room):
    (room / "inner" / ".git").mkdir(parents=True)
    assert config.find(str(room / "inner")) is None


def test_extend_adds_lists_and_replaces_values(room):
    put(room, 'words = ["Ana"]\nstyle = "none"\nselect = ["house"]\nignore = ["house.rare"]\nstage = "draft"\n')
    put(room, 'extend = "../newslint.toml"\nwords = ["Bea"]\nstyle = "ap"\nselect = ["desk"]\nignore = ["ap"]\n',
        "sub/newslint.toml")  # fmt: skip
    found = config.read("sub/newslint.toml")
    assert found.words == ("Ana", "Bea")
    assert found.style == ("ap", "sub/newslint.toml:3")
    assert [n.name for n in found.select] == ["desk"]
    assert [n.name for n in found.ignore] == ["house.rare", "ap"]
    assert found.stage == "draft"
    assert found.folder == str(room / "sub")


def test_select_takes_the_place_of_the_default_and_default_brings_it_back(room, policies):
    put(room, 'packs = ["packs"]\n')
    usual = policies()("a.md").on()
    put(room, 'packs = ["packs"]\nselect = ["house.rare"]\n')
    assert policies()("a.md").on() == {"house.rare"}
    put(room, 'packs = ["packs"]\nselect = ["default", "house.rare"]\n')
    assert policies()("a.md").on() == {*usual, "house.rare"}


def test_ignore_outranks_select(room, policies):
    put(room, 'packs = ["packs"]\nselect = ["house"]\nignore = ["house.rare"]\n')
    assert house(policies()("a.md")) == {"house.leftover", "house.wonder"}


def test_select_as_a_flag_means_it_whatever_the_config_leaves_out(room, policies):
    put(room, 'packs = ["packs"]\nignore = ["house"]\n')
    assert policies(select=("house.rare",))("a.md").on() == {"house.rare"}


def test_style_none_switches_house_style_off(room, policies):
    put(room, 'packs = ["packs"]\nstyle = "none"\n')
    policy = policies()("a.md")
    assert house(policy) == {"house.leftover", "house.wonder"}
    assert not any(rule.startswith("ap.") for rule in policy.on())


def test_a_pack_is_on_with_the_styles_it_lists(room, policies):
    put(room, "kind: style\nsummary: s\nstyles: [evening]\n", "packs/desk/_pack.yaml")
    put(room, 'packs = ["packs"]\n')
    assert "desk.use" not in policies()("a.md").on()
    put(room, 'packs = ["packs"]\nstyle = "evening"\n')
    policy = policies()("a.md")
    assert "desk.use" in policy.on()
    assert not any(rule.startswith("ap.") for rule in policy.on())


def test_ap_is_the_style_without_a_config(room, policies):
    assert any(rule.startswith("ap.") for rule in policies(isolated=True)("a.md").on())


def test_levels_of_a_rule_outrank_those_of_its_pack(room, policies):
    put(room, 'packs = ["packs"]\n[levels]\n"house.wonder" = "error"\nhouse = "suggestion"\n')
    levels = policies()("a.md").levels
    assert {rule: s.label for rule, s in levels.items()} == {
        "house.leftover": "suggestion", "house.rare": "suggestion", "house.wonder": "error",
    }  # fmt: skip


def test_per_file_holds_for_the_files_it_matches(room, policies):
    put(
        room,
        'packs = ["packs"]\n[per-file]\n"letters/**" = {ignore = ["house"], stage = "draft"}\n'
        '"*.txt" = {select = ["desk"]}\n',
    )
    both = policies()
    assert house(both("letters/a.md")) == {"desk.use"}
    assert both("letters/a.md").usual_stage == "draft"
    assert both("a.txt").on() == {"desk.use"}
    assert house(both("a.md")) == {"desk.use", "house.leftover", "house.wonder"}
    assert both("a.md").usual_stage == "publish"
    assert both("b.md") is both("a.md")


def test_language_reaches_the_policy(room, policies):
    put(room, 'language = "en-GB"\n')
    assert policies()("a.md").language == "en-GB"


def test_a_config_with_a_byte_order_mark_is_read(room):
    (room / "newslint.toml").write_bytes(b'\xef\xbb\xbfwords = ["Ana"]\n')
    assert config.read("newslint.toml").words == ("Ana",)
