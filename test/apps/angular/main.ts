import 'district-dashboard/define';
import '../shared/probe.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { IndicatorGauge, WidgetEvents } from 'district-dashboard';
import { describeEvent } from '../shared/describe-event.js';
import ownReport from '../shared/report.json' with { type: 'json' };

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button id="own" type="button" (click)="report.set(ownReport)">own report</button>
      <button id="bundled" type="button" (click)="report.set(undefined)">bundled report</button>
      <button id="display" type="button" (click)="display.set(display() === 'chart' ? 'table' : 'chart')">
        chart or table
      </button>
      <button id="listed" type="button" (click)="listed.set(!listed())">list or none</button>
      <input id="query" #field [value]="query()" (input)="query.set(field.value)" />
      <indicator-gauge
        #gauge
        id="gauge"
        class="mine"
        [indicator]="indicator()"
        [report]="report()"
        (report-loaded)="hear($event)"
        (indicator-selected)="hear($event)"
      >
        <span slot="title">Chosen: {{ indicator() }}</span>
        <p>No gauge yet</p>
      </indicator-gauge>
      <plan-vs-actual
        id="rows"
        indicators="gdp-growth pm25"
        year="2023"
        [headingLevel]="3"
        [display]="display()"
        (indicator-selected)="choose($event)"
      />
      @if (listed()) {
        <project-list
          id="list"
          category="transport"
          [query]="query()"
          page-size="5"
          (filter-changed)="query.set($event.detail.query)"
        />
      }
      <output id="heard">{{ heard().join('\\n') }}</output>
      <section id="cases">
        <button id="again" type="button" (click)="times.set(times() + 1)">again</button>
        <test-probe
          [bool]="times() % 2 === 0"
          [num]="42 + times()"
          [str]="'text ' + times()"
          [arr]="['a', times()]"
          [obj]="{ times: times() }"
          [camelCaseObj]="{ label: times() }"
          (lowercaseevent)="told($event)"
          (kebab-event)="told($event)"
          (camelEvent)="told($event)"
          (CAPSevent)="told($event)"
          (PascalEvent)="told($event)"
        >
          <b>{{ times() }}</b>
        </test-probe>
        <output>{{ types().join(' ') }}</output>
      </section>
    </main>
  `,
})
export class App {
  protected readonly ownReport: unknown = ownReport;
  protected readonly indicator = signal('gdp-growth');
  protected readonly report = signal<unknown>(undefined);
  protected readonly display = signal<'chart' | 'table'>('chart');
  protected readonly query = signal('');
  protected readonly listed = signal(true);
  protected readonly heard = signal<string[]>([]);
  protected readonly times = signal(0);
  protected readonly types = signal<string[]>([]);
  protected readonly gauge = viewChild.required<ElementRef<IndicatorGauge>>('gauge');

  protected hear(event: Event): void {
    this.heard.update((before) => [...before, describeEvent(event)]);
  }

  protected choose(event: CustomEvent<WidgetEvents['indicator-selected']>): void {
    this.indicator.set(event.detail.indicator);
    this.hear(event);
  }

  /** What custom-elements-everywhere asks. */
  protected told({ type }: Event): void {
    this.types.update((before) => [...before, type]);
  }

  protected wrong(): void {
    // @ts-expect-error: a number, as the report gives it
    this.gauge().nativeElement.year = '2023年';
  }
}

await bootstrapApplication(App);
