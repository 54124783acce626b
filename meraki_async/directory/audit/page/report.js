// Search, sort and pages for the table of people. Without it the table is there, whole.
"use strict";
(() => {
  const table = document.getElementById("people");
  if (!table) return;
  const body = table.tBodies[0];
  const size = 100;
  const rows = Array.from(body.rows, (row, number) => ({ row, number, text: null }));
  const search = document.getElementById("search");
  const severity = document.getElementById("severity");
  const status = document.getElementById("status");
  const previous = document.getElementById("previous");
  const next = document.getElementById("next");
  let found = rows;
  let page = 0;
  document.documentElement.classList.add("scripted");

  const textOf = (each) => (each.text ??= each.row.textContent.toLowerCase());
  const show = () => {
    const pages = Math.max(1, Math.ceil(found.length / size));
    page = Math.min(page, pages - 1);
    body.replaceChildren(...found.slice(page * size, (page + 1) * size).map((each) => each.row));
    previous.disabled = page === 0;
    next.disabled = page === pages - 1;
    const first = found.length ? page * size + 1 : 0;
    const last = Math.min(found.length, (page + 1) * size);
    const all = found.length === rows.length ? "" : ` (of ${rows.length.toLocaleString("en")})`;
    status.textContent = `${first} to ${last} of ${found.length.toLocaleString("en")} records${all}`;
  };
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = severity.value;
    found = rows.filter((each) => {
      const worst = each.row.dataset.severity;
      if (wanted === "any" ? !worst : wanted === "none" ? worst : wanted && worst !== wanted)
        return false;
      return !words.length || words.every((word) => textOf(each).includes(word));
    });
    page = 0;
    show();
  };
  const turn = (by) => {
    page += by;
    show();
    table.scrollIntoView();
  };
  let waiting;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  });
  severity.addEventListener("change", filter);
  previous.addEventListener("click", () => turn(-1));
  next.addEventListener("click", () => turn(1));

  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const heads = Array.from(table.tHead.rows[0].cells);
  const buttons = heads.map(() => document.createElement("button"));
  const addButtons = () =>
    heads.forEach((head, column) => {
      buttons[column].append(...head.childNodes);
      head.append(buttons[column]);
    });
  addButtons();
  heads.forEach((head, column) => {
    buttons[column].type = "button";
    buttons[column].addEventListener("click", () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach((each) => each.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const keys = new Map(
        rows.map((each) => {
          const cell = each.row.cells[column];
          return [each, cell.dataset.sort ?? cell.textContent.trim()];
        }),
      );
      const way = isUp ? 1 : -1;
      rows.sort(
        (a, b) => way * collator.compare(keys.get(a), keys.get(b)) || a.number - b.number,
      );
      filter();
    });
  });
  // what is printed is everything that was found, not a page of it
  addEventListener("beforeprint", () => {
    body.replaceChildren(...found.map((each) => each.row));
    document.querySelectorAll("details").forEach((each) => (each.open = true));
    // a head that has buttons is not repeated on each page
    heads.forEach((head, column) => head.replaceChildren(...buttons[column].childNodes));
  });
  addEventListener("afterprint", () => {
    addButtons();
    show();
  });
  show();
})();
