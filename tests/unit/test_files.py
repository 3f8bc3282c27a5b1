"""Which files are meant, in which order, and what they hold."""

import os

import pytest

from newslint.errors import NewslintError
from newslint.sources import files


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """Makes files from their paths; one is in the folder."""
    monkeypatch.chdir(tmp_path)

    def make(*paths, **texts):
        for path in paths:
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text("", encoding="utf-8")
        return tmp_path

    return make


def nothing(path, is_folder):
    return False


def found(*paths, excluded=nothing, force=False):
    return [source.shown for source in files.search(paths or (".",), excluded, force).sources]


def ignore(folder, text):
    (folder / ".gitignore").parent.mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text(text)


def test_folders_give_articles_in_order_of_name(tree):
    tree("b.md", "a.txt", "sub/z.html", "sub/a.HTM", "c.py", "README")
    assert found() == ["a.txt", "b.md", "sub/a.HTM", "sub/z.html"]


def test_named_files_are_read_whatever_their_suffix_and_in_order_of_name(tree):
    tree("b.py", "a.txt")
    assert found("b.py", "a.txt") == ["a.txt", "b.py"]


def test_each_file_once(tree):
    folder = tree("sub/a.md")
    (folder / "link.md").symlink_to(folder / "sub/a.md")
    assert found("sub/a.md", "sub", ".", str(folder / "sub/a.md")) == ["sub/a.md"]


def test_hidden_folders_and_files_are_passed_over_unless_named(tree):
    tree(".github/a.md", ".b.md", "c.md")
    assert found() == ["c.md"]
    assert found(".github", ".b.md") == [".b.md", ".github/a.md"]


def test_paths_are_shown_from_here_with_slashes(tree, monkeypatch):
    folder = tree("sub/a.md", "b.md")
    monkeypatch.chdir(folder / "sub")
    assert found(str(folder / "sub" / "a.md"), "../b.md") == ["../b.md", "a.md"]


def test_what_is_missing_and_what_is_empty_is_told(tree):
    tree("empty/a.py")
    search = files.search(("gone.md", "empty"), nothing)
    assert ([s.shown for s in search.missing], search.empty) == (["gone.md"], ["empty"])


def test_links_out_of_the_tree_are_not_followed_and_told(tree, tmp_path_factory):
    folder = tree("in/a.md")
    outside = tmp_path_factory.mktemp("outside") / "secret.md"
    outside.write_text("")
    (folder / "in/out.md").symlink_to(outside)
    (folder / "in/dead.md").symlink_to(folder / "nowhere.md")
    (folder / "in/dir").symlink_to(outside.parent, target_is_directory=True)
    search = files.search(("in",), nothing)
    assert [s.shown for s in search.sources] == ["in/a.md"]
    assert search.strays == ["in/dead.md", "in/out.md"]
    assert found("in/out.md") == ["in/out.md"], "a file that is named is meant"


def test_a_link_to_a_file_in_the_tree_is_followed(tree):
    folder = tree("z/a.md")
    (folder / "b.md").symlink_to("z/a.md")
    assert found() == ["b.md"]


def test_a_link_in_a_circle_ends(tree):
    folder = tree("sub/a.md")
    (folder / "sub/again").symlink_to(folder, target_is_directory=True)
    assert found() == ["sub/a.md"]


def test_gitignore_holds_without_a_repository_too(tree):
    folder = tree("a.md", "build/b.md", "sub/build/c.md", "sub/keep.md")
    ignore(folder, "build/\n")
    assert found() == ["a.md", "sub/keep.md"]


def test_a_deeper_gitignore_has_the_last_word(tree):
    folder = tree("sub/a.md", "sub/b.md", "c.md")
    ignore(folder, "*.md\n")
    ignore(folder / "sub", "!a.md\n")
    assert found() == ["sub/a.md"]


def test_gitignores_above_hold_up_to_the_root_of_the_repository(tree):
    folder = tree("repo/.git/HEAD", "repo/sub/a.md", "repo/sub/b.md", "repo/sub/c.md")
    ignore(folder, "a.md\n")  # above the root: none of its business
    ignore(folder / "repo", "/sub/b.md\n")
    assert found("repo/sub") == ["repo/sub/a.md", "repo/sub/c.md"]


def test_the_repositorys_own_exclude_file_holds(tree):
    folder = tree("a.md", "b.md", ".git/info/exclude")
    (folder / ".git/info/exclude").write_text("b.md\n")
    assert found() == ["a.md"]


def test_an_ignored_folder_that_is_named_is_read(tree):
    folder = tree(".git/HEAD", "build/sub/a.md")
    ignore(folder, "build/\n")
    assert found("build") == ["build/sub/a.md"]
    assert found("build/sub") == ["build/sub/a.md"]
    assert found("build/sub/a.md") == ["build/sub/a.md"]


def test_nothing_below_an_ignored_folder_comes_back(tree):
    folder = tree("build/a.md")
    ignore(folder, "build/\n!build/a.md\n")
    assert found() == []


def test_excluded_folders_are_not_entered_and_named_files_are_read_unless_forced(tree):
    tree("old/a.md", "b.md")
    asked = []

    def excluded(path, is_folder):
        asked.append(path)
        return path.startswith("old")

    assert found(excluded=excluded) == ["b.md"]
    assert "old/a.md" not in asked
    assert found("old/a.md", excluded=excluded) == ["old/a.md"]
    assert found("old/a.md", excluded=excluded, force=True) == []


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="needs modes")
def test_a_folder_that_cannot_be_read_is_told(tree, monkeypatch):
    tree("a.md", "shut/b.md")
    real = os.scandir

    def scandir(path):
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    search = files.search((".",), nothing)
    assert [s.shown for s in search.sources] == ["a.md"]
    assert search.closed == ["shut: cannot be read: Permission denied"]


def test_a_name_that_is_no_text_is_shown_and_opens(tree):
    folder = tree()
    (folder / os.fsdecode(b"caf\xe9.md")).write_text("text")
    (source,) = files.search((".",), nothing).sources
    assert source.shown == "caf\\xe9.md"
    assert files.read(source.path) == ("text", b"text")


def test_text_is_read_as_it_stands(tree):
    folder = tree()
    (folder / "a.md").write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n")
    assert files.read("a.md")[0] == "\ufeffa\r\nb\rc\n"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"a\xff", "x: is not UTF-8: byte 1 is 0xff"),
        ("é\0".encode(), "x: is not text: a NUL at byte 2"),
        (b"\xff\xfea\0", "x: is UTF-16; save it as UTF-8"),
        (b"\xed\xa0\x80", "x: is not UTF-8: byte 0 is 0xed"),
    ],
)
def test_the_first_byte_that_is_no_text_is_named(data, says):
    with pytest.raises(NewslintError) as fault:
        files.decode(data, "x")
    assert str(fault.value) == says


def test_what_is_no_file_cannot_be_read(tree):
    tree()
    with pytest.raises(NewslintError, match="cannot be read"):
        files.read("gone.md")
