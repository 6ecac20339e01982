import './shell.css';
import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useLine } from '../ask/line.js';
import { EvidencePanel } from '../evidence/panel.js';
import { HomePage } from '../pages/home/page.js';
import { PAGES } from '../pages/index.js';
import { Skeleton } from '../pieces/skeleton.js';
import { useScrollPlace } from '../place/scroll.js';
import { DossierFrame } from './dossier-frame.js';
import { Fence } from './fence.js';
import { Frame } from './frame.js';
import { NotHere } from './not-here.js';
import { Notices } from './notices.js';

/** All of the desk: a frame, and in it the page that the address names. */
export function Desk() {
  useScrollPlace();
  useLine();
  return (
    <>
      <Switch>
        <Route path="/">
          <Frame>
            <HomePage />
          </Frame>
        </Route>
        <Route path="/d/:dossier/*?">
          <DossierFrame>
            <Suspense fallback={<Skeleton lines={8} />}>
              <Switch>
                {PAGES.map(({ path, code: { Body } }) => (
                  <Route key={path} path={`/d/:dossier${path}`}>
                    <Fence key={path}>
                      <Body />
                    </Fence>
                  </Route>
                ))}
                <Route>
                  <NotHere />
                </Route>
              </Switch>
            </Suspense>
            <EvidencePanel />
          </DossierFrame>
        </Route>
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
      <Notices />
    </>
  );
}
