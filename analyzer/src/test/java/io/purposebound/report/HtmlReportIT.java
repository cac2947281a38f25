package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real headless Chromium. Screenshots are left below {@code target/screenshots}. */
class HtmlReportIT {
  private static final Path SHOTS = Path.of("target/screenshots");
  private static final String ESCAPE = "\uE00C";
  private static final String ENTER = "\uE007";

  @TempDir Path root;
  private WebDriver browser;

  @BeforeEach
  void start() throws Exception {
    assumeThat(WebDriver.isThere())
        .as("chromedriver is not on the path: apt-get install chromium chromium-driver")
        .isTrue();
    browser = WebDriver.start(1400, 1000);
  }

  @AfterEach
  void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private void open(Report report, LedgerComparison ledger) throws Exception {
    Path page = Files.createDirectories(root.resolve("a page \u00e4")).resolve("purposebound.html");
    Files.writeString(page, HtmlReportTest.write(report, Samples.sources(root), ledger));
    browser.open(page);
  }

  private String text(String selector) throws Exception {
    return browser
        .run("return document.querySelector('" + selector + "').textContent")
        .getAsString();
  }

  private int rows() throws Exception {
    return browser.run("return document.querySelectorAll('#rows .row').length").getAsInt();
  }

  @Test
  void saysAtOnceWhatMustChangeAndWhere() throws Exception {
    open(Samples.report(), LedgerComparison.NONE);
    assertThat(text("h1")).isEqualTo("8 flows of personal data must change");
    assertThat(text("#change-list"))
        .contains("FeedExporter.java:7", "To do: ", "trainer.learn(batch);");
    assertThat(browser.console()).isEmpty();
    browser.screenshot(SHOTS.resolve("overview.png"));
    browser.run("document.getElementById('flows').scrollIntoView()");
    browser.screenshot(SHOTS.resolve("flows.png"));
    browser.run("document.getElementById('map').scrollIntoView()");
    browser.screenshot(SHOTS.resolve("map.png"));
  }

  @Test
  void filtersAndSearches() throws Exception {
    open(Samples.report(), Ledgers.comparison());
    assertThat(text("#count")).isEqualTo("12 flows");
    browser.run("document.querySelector('[data-verdict=GUARDED]').click()");
    assertThat(text("#count")).isEqualTo("1 of 12 flows");
    assertThat(text("#detail"))
        .contains("under a consent check", "covered by ConsentService.granted");
    browser.run("document.getElementById('clear').click()");
    browser.run(
        "const s = document.getElementById('facet-rule'); s.value = 'ForbiddenUse';"
            + "s.dispatchEvent(new Event('change'))");
    assertThat(text("#count")).isEqualTo("1 of 12 flows");
    browser.run("document.getElementById('clear').click()");
    browser.press("n", "i", "c", "k", "n", "a", "m", "e");
    assertThat(text("#count")).isEqualTo("3 of 12 flows");
    browser.press("x", "x");
    assertThat(text("#rows")).isEqualTo("No flow answers all of this.");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void isUsedWithTheKeyboardAlone() throws Exception {
    open(Samples.report(), LedgerComparison.NONE);
    String first = text("#detail h3");
    browser.press("j");
    String second = text("#detail h3");
    assertThat(second).isNotEqualTo(first);
    browser.press("k");
    assertThat(text("#detail h3")).isEqualTo(first);
    browser.press("/", "t", "i", "t", "l", "e", ENTER);
    assertThat(browser.run("return document.activeElement.id").getAsString()).isEqualTo("list");
    assertThat(text("[aria-selected=true]")).contains("Post.title");
    browser.press(ENTER);
    assertThat(browser.run("return document.activeElement.id").getAsString()).isEqualTo("detail");
    browser.press(ESCAPE);
    assertThat(browser.run("return document.activeElement.id").getAsString()).isEqualTo("list");
    assertThat(
            browser
                .run(
                    "const l = document.getElementById('list');"
                        + "return document.getElementById(l.getAttribute('aria-activedescendant'))"
                        + ".getAttribute('aria-selected')")
                .getAsString())
        .isEqualTo("true");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void showsTheLedgerAndWeakenedDeclarationsFirst() throws Exception {
    open(Samples.report(), Ledgers.comparison());
    assertThat(text("h1")).isEqualTo("7 flows of personal data must change");
    assertThat(text("#weakened"))
        .contains("1 declaration was weakened", "collectedFor: a became a, b");
    assertThat(text("#ledger-body"))
        .contains("1 known violation", "vanished: VIOLATION", "is now GUARDED");
    browser.screenshot(SHOTS.resolve("ledger.png"));
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void namesOfTheCodeAreNeverMarkup() throws Exception {
    open(HostileNames.report(), LedgerComparison.NONE);
    assertThat(browser.run("return document.title").getAsString()).doesNotContain("hit");
    assertThat(browser.run("return document.images.length").getAsInt()).isZero();
    assertThat(browser.run("return document.scripts.length").getAsInt()).isEqualTo(2);
    assertThat(text("#detail h3")).contains("<img src=x");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void fitsAPhoneTheDarkAndPaper() throws Exception {
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    open(Samples.report(), Ledgers.comparison());
    assertThat(browser.run("return document.documentElement.scrollWidth").getAsInt())
        .as("nothing sticks out")
        .isLessThanOrEqualTo(390);
    browser.screenshot(SHOTS.resolve("phone.png"));
    browser.run("document.getElementById('detail').scrollIntoView()");
    browser.screenshot(SHOTS.resolve("phone-flow.png"));
    browser.command("Emulation.clearDeviceMetricsOverride", Map.of());
    browser.command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    open(Samples.report(), Ledgers.comparison());
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor").getAsString())
        .isEqualTo("rgb(20, 23, 27)");
    browser.screenshot(SHOTS.resolve("dark.png"));
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    Files.write(Files.createDirectories(SHOTS).resolve("print.pdf"), browser.print());
    assertThat(
            browser
                .run("return document.querySelectorAll('#print-flows article').length")
                .getAsInt())
        .isEqualTo(7);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theOverviewLeadsToTheFlowsOfAPurposeASensitivityAndAModule() throws Exception {
    Path page = root.resolve("modules.html");
    Files.writeString(
        page,
        HtmlReportTest.write(ManyFlows.report(70), SourceIndex.none(), LedgerComparison.NONE)
            .replaceAll("\"verdict\":", "\"module\":\"feeds\",\"verdict\":"));
    browser.open(page);
    assertThat(text("#shares"))
        .contains("By purpose", "AI training", "By sensitivity", "SPECIAL CATEGORY")
        .contains("By module", "feeds");
    browser.run(
        "[...document.querySelectorAll('#shares button')]"
            + ".find(b => b.textContent.includes('SPECIAL CATEGORY')).click()");
    assertThat(text("#count")).isEqualTo("12 of 70 flows");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void onPaperNoColumnOfTheRecordIsCutOff() throws Exception {
    open(Samples.report(), Ledgers.comparison());
    // an A4 page less its margins, upright: less than what the map's own pages have
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 703, "height", 1017, "deviceScaleFactor", 1, "mobile", false));
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    JsonElement wider =
        browser.run(
            "return [...document.querySelectorAll('main *')]"
                + ".filter(e => e.getClientRects().length && !e.closest('svg, .explorer'))"
                + ".filter(e => e.getBoundingClientRect().right > 704)"
                + ".map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.slice(0, 40))");
    assertThat(wider.getAsJsonArray()).isEmpty();
    assertThat(browser.run("return document.querySelectorAll('#record th').length").getAsInt())
        .isPositive();
  }

  /** The time that this takes is measured by {@code benchmarks/page}. */
  @Test
  void aFilterDrawsOnlyTheRowsThatAreSeenHoweverManyFlowsThereAre() throws Exception {
    int few = mostDrawnByAFilter(500);
    int many = mostDrawnByAFilter(5000);
    assertThat(many).isLessThan(1500).isLessThanOrEqualTo(few + 50);
    assertThat(rows()).isLessThan(60);
    assertThat(browser.console()).isEmpty();
  }

  private int mostDrawnByAFilter(int flows) throws Exception {
    Path page = root.resolve("large" + flows + ".html");
    Files.writeString(
        page,
        HtmlReportTest.write(ManyFlows.report(flows), SourceIndex.none(), LedgerComparison.NONE));
    browser.open(page);
    return browser.runAsync(MOST_DRAWN).getAsInt();
  }

  /** Types, picks and clears; counts the nodes that each adds to the page, or changes. */
  private static final String MOST_DRAWN =
      """
      const done = arguments[arguments.length - 1];
      const search = document.getElementById('search');
      const texts = ['e', 'export1', 'title', 'diagnosis', 'zzz', ''];
      const actions = texts.map(t => () => { search.value = t; search.dispatchEvent(new Event('input')); });
      for (const v of document.querySelectorAll('[data-verdict]')) actions.push(() => v.click(), () => v.click());
      let most = 0;
      let drawn = 0;
      const count = records => records.forEach(r => {
        drawn++;
        r.addedNodes.forEach(n => { drawn += n.querySelectorAll ? n.querySelectorAll('*').length : 0; });
      });
      const observer = new MutationObserver(count);
      observer.observe(document.body, {childList: true, subtree: true, attributes: true, characterData: true});
      const next = () => {
        const action = actions.shift();
        if (!action) { done(most); return; }
        drawn = 0;
        action();
        requestAnimationFrame(() => setTimeout(() => { most = Math.max(most, drawn); next(); }));
      };
      next();
      """;
}
