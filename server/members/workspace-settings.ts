import { DEFAULT_WORKSPACE_SETTINGS, type WorkspaceSettings } from '../../shared/model/workspace-settings.ts';
import type { Retention } from '../../shared/rules/retention.ts';
import type { Settings } from '../settings.ts';
import type { WorkspaceStore } from '../storage/ports.ts';

type Options = {
  store: WorkspaceStore;
  workspace: string;
  /** How the server was started: what holds where nobody chose otherwise. */
  standard: Pick<Settings, 'retention' | 'auditDays'>;
};

/** What the owner has set for all accounts, in memory: stored first, then it counts. */
export class WorkspaceBook {
  readonly #options: Options;
  readonly #listeners = new Set<() => void>();
  #settings: WorkspaceSettings;

  private constructor(options: Options, settings: WorkspaceSettings) {
    this.#options = options;
    this.#settings = settings;
  }

  static async open(options: Options): Promise<WorkspaceBook> {
    return new WorkspaceBook(options, (await options.store.read(options.workspace)) ?? DEFAULT_WORKSPACE_SETTINGS);
  }

  get settings(): WorkspaceSettings {
    return this.#settings;
  }

  get standard() {
    const { retention, auditDays } = this.#options.standard;
    return { versionHours: retention.allHours, versionDays: retention.dailyDays, auditDays };
  }

  /** How long versions without a name are kept. */
  get retention(): Retention {
    const { versionHours, versionDays } = this.#settings.keeping;
    const { standard } = this;
    return { allHours: versionHours ?? standard.versionHours, dailyDays: versionDays ?? standard.versionDays };
  }

  get auditDays(): number {
    return this.#settings.keeping.auditDays ?? this.standard.auditDays;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async change(settings: WorkspaceSettings): Promise<void> {
    await this.#options.store.write(this.#options.workspace, settings);
    this.#settings = settings;
    for (const listener of this.#listeners) listener();
  }
}
