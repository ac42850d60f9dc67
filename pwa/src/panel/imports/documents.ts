import { graphql, type ResultOf } from "../../graphql/graphql";

const job = graphql(`
  fragment ImportJob on Import @_unmask {
    id
    kind
    state
    fileName
    encoding
    delimiter
    hasHeading
    columns {
      name
      field
      samples
    }
    dayFirst
    existing
    sourceId
    batchId
    placeId
    givesWelcome
    invites
    rowCount
    progress
    counts {
      outcome
      rows
    }
    pointsGiven
    pointsTaken
    failure
    employeeName
    createdAt
    finishedAt
    rowsUntil
  }
`);

export const ImportsQuery = graphql(`
  query Imports($merchant: String!, $state: ImportState, $after: String) {
    imports(merchant: $merchant, state: $state, first: 20, after: $after) {
      edges {
        node {
          id
          kind
          state
          fileName
          rowCount
          progress
          employeeName
          createdAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ImportQuery = graphql(
  `
    query Import($merchant: String!, $id: ID!) {
      importJob(merchant: $merchant, id: $id) {
        ...ImportJob
      }
    }
  `,
  [job],
);

export const ImportRowsQuery = graphql(`
  query ImportRows($merchant: String!, $id: ID!, $outcomes: [ImportOutcome!], $after: String) {
    importRows(merchant: $merchant, id: $id, outcomes: $outcomes, first: 20, after: $after) {
      edges {
        node {
          id
          line
          cells
          outcome
          status
          points
          memberId
          memberName
          problems {
            path
            message
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const StartImport = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      __typename
      ... on StartImportSuccess {
        job {
          id
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const RereadImport = graphql(
  `
    mutation RereadImport($input: RereadImportInput!) {
      rereadImport(input: $input) {
        __typename
        ... on RereadImportSuccess {
          job {
            ...ImportJob
          }
        }
        ... on UserError {
          message
        }
        ... on InvalidInput {
          fields {
            path
            message
          }
        }
      }
    }
  `,
  [job],
);

export const CheckImport = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const RunImport = graphql(`
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const CancelImport = graphql(`
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Import = NonNullable<ResultOf<typeof ImportQuery>["importJob"]>;
export type Kind = Import["kind"];
export type Outcome = Import["counts"][number]["outcome"];
export type Field = NonNullable<Import["columns"][number]["field"]>;

export const SourcesQuery = graphql(`
  query PanelImportSources($merchant: String!) {
    sources(merchant: $merchant) {
      id
      name
      kind
    }
  }
`);
