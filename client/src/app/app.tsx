import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { BrowserRouter } from 'react-router';
import { queryClient } from '../api/query-client';
import { SessionProvider } from '../api/session-provider';
import { Toaster } from '../design/toast';
import { MessagesProvider } from '../messages/messages-provider';
import { AppRoutes } from './app-routes';
import { ErrorBoundary } from './error-boundary';

/** Everything a page stands on. */
export function App() {
  return (
    <StrictMode>
      <MessagesProvider>
        <BrowserRouter>
          <ErrorBoundary>
            <QueryClientProvider client={queryClient}>
              <SessionProvider>
                <AppRoutes />
                <Toaster />
              </SessionProvider>
            </QueryClientProvider>
          </ErrorBoundary>
        </BrowserRouter>
      </MessagesProvider>
    </StrictMode>
  );
}
