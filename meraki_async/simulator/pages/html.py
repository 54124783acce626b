"""The frame of the pages that people see."""

_DOCUMENT = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: {width}em }}
body {{ margin: 3em auto; padding: 0 1em }}
select, button, input {{ font: inherit; padding: .4em .8em }}
button {{ margin: 1.5em .5em 0 0 }}
table {{ border-collapse: collapse; font-size: .85em; width: 100% }}
th, td {{ text-align: left; padding: .2em .8em .2em 0; border-bottom: 1px solid #8884 }}
td {{ overflow-wrap: anywhere }}
code {{ font-size: .9em }}
</style>
</head>
<body>
<h1>{title}</h1>
{content}
</body>
</html>
"""


def html_document(title: str, content: str, *, width: int = 34) -> str:
    """A whole HTML page.

    Args:
        title: escaped already.
        content: HTML.
        width: of the text, in em.
    """
    return _DOCUMENT.format(title=title, content=content, width=width)
