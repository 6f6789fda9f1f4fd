"use strict";
// Opens what a link leads into, and shows or hides all quotes at once. The page works without it.
function openAround(element) {
  for (let at = element; at; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
  }
}
function followHash() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) {
    openAround(target);
    target.scrollIntoView({ block: target.classList.contains("spot") ? "center" : "start" });
  }
}
addEventListener("hashchange", followHash);
addEventListener("DOMContentLoaded", () => {
  const button = document.getElementById("all");
  if (!button) {
    followHash();
    return;
  }
  button.hidden = false;
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(open));
    button.textContent = open ? "Hide quotes" : "Show all quotes";
    document.querySelectorAll("main details.quoted").forEach((item) => { item.open = open; });
  });
  followHash();
});
