import type { FrameLocator, Locator, Page } from 'playwright-core';

const QUICK_INPUT = '.quick-input-widget:not([style*="display: none"])';

/** What a person sees and does in the VS Code window. Every locator is checked against VS Code 1.100 and 1.139. */
export class Workbench {
  readonly page: Page;
  readonly #execute: (id: string, ...args: unknown[]) => Promise<void>;

  /** `execute` runs a VS Code command by its id, in any display language. */
  constructor(page: Page, execute: (id: string, ...args: unknown[]) => Promise<void>) {
    this.page = page;
    this.#execute = execute;
  }

  /** Runs a command from the palette by its full title, category included: the first hit is taken. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const box = this.page.locator(QUICK_INPUT);
    await box.locator('input.input').first().fill(`>${title}`);
    await box.locator('.monaco-list-row', { hasText: title }).first().click();
  }

  /** Answers the open question box. */
  async answer(text: string): Promise<void> {
    const box = this.page.locator(QUICK_INPUT);
    await box.locator('input.input').first().fill(text);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** Picks a row of the open quick input. */
  async pick(text: string): Promise<void> {
    await this.page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: text }).first().click();
  }

  /** Answers the save dialog: in the browser it is a quick input that starts with a path and follows what is typed. */
  async answerPath(path: string): Promise<void> {
    const box = this.page.locator(QUICK_INPUT);
    const input = box.locator('input.input').first();
    await this.page.waitForFunction(selector => {
      const field = document.querySelector(selector);
      return field instanceof HTMLInputElement && field.value.startsWith('/');
    }, `${QUICK_INPUT} input.input`);
    await box.locator('.monaco-list-row').first().waitFor(); // the folder is listed: the dialog no longer changes the path itself
    do {
      await input.fill(path);
      await this.page.waitForTimeout(300);
    } while ((await input.inputValue()) !== path);
    await input.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor into the active text editor, at its end. */
  async focusEditor(): Promise<void> {
    await this.page
      .locator('.editor-group-container.active .monaco-editor .view-lines')
      .first()
      .click({ position: { x: 5, y: 5 } });
    await this.page.keyboard.press('Control+End');
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+g');
    await this.answer(`:${line}:${column}`);
  }

  /** Types into the focused editor; any script, no input method involved. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** A visible line of the active editor. VS Code draws spaces as no-break spaces: match words, not whole sentences. */
  line(text: string): Locator {
    return this.page.locator('.editor-group-container.active .view-line', { hasText: text });
  }

  /** Opens the Outline view; gives its visible rows (long lists are virtual: ask the probe for the whole tree). */
  async outline(): Promise<Locator> {
    await this.#execute('outline.focus');
    return this.page.locator('.outline-tree .monaco-list-row');
  }

  /** Opens the Problems panel; gives its visible rows, the file's row included. */
  async problems(): Promise<Locator> {
    await this.#execute('workbench.panel.markers.view.focus');
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Asks for completions at the cursor. */
  async suggest(): Promise<Locator> {
    await this.#execute('editor.action.triggerSuggest');
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Takes one of the choices that a snippet offers at its stop, from the keyboard. */
  async choose(text: string): Promise<void> {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });
    await row.waitFor();
    while (!(await row.evaluate(({ classList }) => classList.contains('focused')))) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await row.waitFor({ state: 'hidden' });
  }

  /** The content of the open webview (the preview). */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** A notification. */
  toast(text: string): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  }

  statusBar(text: string): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }
}
