import type { AppMessages } from './messages.js';

/** The app in English. */
export const en: AppMessages = {
  productName: 'Annual report on government information disclosure',
  switchLanguage: '中文',
  skipToContent: 'Skip to content',
  start: {
    title: 'Make the annual report',
    lead: 'Open last year’s report or this year’s figures, check every cell, and get the Word document to submit and the PDF/A to archive.',
    privacy: 'Files are handled in this browser only. Nothing is uploaded.',
    formats: 'Word (.docx), web page, PDF, Excel (.xlsx), text, JSON and YAML',
    example: 'Show an example',
    blank: 'New report',
    organ: 'Organ',
    year: 'Report year',
    begin: 'Begin',
    saved: 'Reports kept on this computer',
    continue: 'Continue',
    remove: 'Delete',
    removeQuestion: (title) => `Delete “${title}”? This cannot be undone.`,
    changedAt: (time) => `Changed ${time}`,
    reading: 'Reading…',
    notRead: 'No report could be read',
  },
  edit: {
    back: 'Back to start',
    undo: 'Undo',
    redo: 'Redo',
    saving: 'Saving…',
    saved: 'Saved on this computer',
    conflict: 'In conflict with another window',
    removed: 'Deleted in another window',
    notSaved: 'Not saved',
    title: 'Title',
    date: 'Date',
    preamble: 'Preamble (optional)',
    characters: (count, limit) =>
      limit === undefined ? `${count} characters` : `${count} characters, ${limit} at most advised`,
    level: { 1: 'Level 1', 2: 'Level 2', 3: 'Level 3', 4: 'Level 4' },
    table: { disclosure: 'Disclosure', applications: 'Applications', proceedings: 'Proceedings' },
  },
  check: {
    title: 'Checks',
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  },
  preview: {
    title: 'Pages',
    page: (number, count) => `Page ${number} of ${count}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    loadingFonts: (percent) => `Loading fonts ${percent}%`,
    laidOut: (pages) => `${pages} pages`,
  },
  handIn: {
    open: 'Hand in',
    title: 'Hand in',
    lead: 'Choose the files you need. They are made on this computer.',
    withErrors: (errors) =>
      `The report still has ${errors} errors: the files are for checking only. Mend them before you submit.`,
    format: {
      docx: 'Word document (to submit)',
      pdf: 'PDF/A (to archive)',
      html: 'Web page (to publish)',
      xlsx: 'Excel form (with formulas and validation)',
      json: 'Data (JSON, as embedded in the PDF)',
      yaml: 'Data (YAML with placeholders, to edit again)',
      zip: 'All in one archive, with checksums',
    },
    make: 'Make',
    making: 'Making…',
    done: (name) => `Made ${name}`,
    failed: (reason) => `Not made: ${reason}`,
    close: 'Close',
  },
  conflict: {
    what: {
      conflict:
        'This report was changed in another window too, and the two differ. Choose which to keep; until then neither is overwritten.',
      removed:
        'This report was deleted in another window. What stands here is still there and can be saved again.',
      failed:
        'Could not be saved: the disk may be full, or the browser may not allow saving. Try again, or export the data so that nothing is lost.',
    },
    refreshed: 'The latest changes of another window were loaded.',
    keepBoth: 'Keep both (save this window’s as a copy)',
    takeTheirs: 'Use the other window’s, discard the changes here',
    keepMine: 'Use this window’s, overwrite the other’s',
    keepRemoved: 'Save it again',
    retry: 'Save again',
    leave: 'Some changes in this window are not saved and will be lost. Leave?',
  },
  offline: {
    updateReady: 'A new version is ready. The open report is saved before it is used.',
    update: 'Update now',
  },
};
