import { graphql, type ResultOf } from "../../graphql/graphql";
import { ruleAction, ruleCondition } from "../rules/documents";

const figures = graphql(`
  fragment PanelAutomationFigures on AutomationFigures @_unmask {
    started
    active
    done
    stopped
    failed
    points
  }
`);

const automation = graphql(
  `
    fragment PanelAutomation on Automation @_unmask {
      id
      name
      state
      repeats
      version
      since
      trigger {
        kind
        text
        least
        ids
        segment
        days
        day
        everyYear
        atMinute
        includesPresent
      }
      steps {
        path
        inside
        kind
        text
        wait {
          days
          hours
          minutes
          atMinute
        }
        conditions {
          ...PanelRuleCondition
        }
        action {
          ...PanelRuleAction
        }
        note
        label
      }
      figures {
        ...PanelAutomationFigures
      }
    }
  `,
  [figures, ruleAction, ruleCondition],
);

export const AutomationsQuery = graphql(
  `
    query PanelAutomations($merchant: String!) {
      automations(merchant: $merchant) {
        id
        name
        state
        trigger {
          text
        }
        figures {
          ...PanelAutomationFigures
        }
      }
    }
  `,
  [figures],
);

export const AutomationQuery = graphql(
  `
    query PanelAutomation($id: ID!, $merchant: String!) {
      automation(id: $id, merchant: $merchant) {
        ...PanelAutomation
      }
    }
  `,
  [automation],
);

export const SaveAutomation = graphql(`
  mutation SaveAutomation($input: SaveAutomationInput!) {
    saveAutomation(input: $input) {
      __typename
      ... on SaveAutomationSuccess {
        automation {
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

export const StartAutomation = graphql(`
  mutation StartAutomation($input: AutomationInput!) {
    startAutomation(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const PauseAutomation = graphql(`
  mutation PauseAutomation($input: AutomationInput!) {
    pauseAutomation(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const DuplicateAutomation = graphql(`
  mutation DuplicateAutomation($input: DuplicateAutomationInput!) {
    duplicateAutomation(input: $input) {
      __typename
      ... on DuplicateAutomationSuccess {
        automation {
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

export const RemoveAutomation = graphql(`
  mutation RemoveAutomation($input: AutomationInput!) {
    removeAutomation(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreAutomation = graphql(`
  mutation RestoreAutomation($input: RestoreInput!) {
    restoreAutomation(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const TryAutomation = graphql(`
  query TryAutomation($form: AutomationFormInput!, $member: ID!, $merchant: String!) {
    tryAutomation(form: $form, member: $member, merchant: $merchant) {
      __typename
      ... on TryAutomationSuccess {
        steps {
          path
          text
          at
          result
          isSkipped
          holds
          conditions {
            text
            found
            holds
          }
          until
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

export const AutomationRunsQuery = graphql(`
  query PanelAutomationRuns($merchant: String!, $automation: ID, $member: ID, $state: AutomationRunState, $first: Int!, $after: String) {
    automationRuns(merchant: $merchant, automation: $automation, member: $member, state: $state, first: $first, after: $after) {
      edges {
        node {
          id
          automationId
          automationName
          version
          memberId
          memberName
          state
          trigger
          nextStep
          nextAt
          whyEnded
          resumedAt
          startedAt
          endedAt
          steps {
            path
            text
            at
            outcome
            result
            conditions {
              text
              found
              holds
            }
            until
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

export const ReplayAutomation = graphql(`
  query PanelReplayAutomation($form: AutomationFormInput!, $first: Date!, $last: Date!, $merchant: String!) {
    replayAutomation(form: $form, firstDay: $first, lastDay: $last, merchant: $merchant) {
      __typename
      ... on ReplayAutomationSuccess {
        entered
        customers
        pointsGiven
        pointsTaken
        vouchers
        cards
        punches
        messages
        isCut
        isGuess
        cost {
          amountMinor
          currency
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

export const StopAutomationRun = graphql(`
  mutation StopAutomationRun($input: StopAutomationRunInput!) {
    stopAutomationRun(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const ResumeAutomationRuns = graphql(`
  mutation ResumeAutomationRuns($input: ResumeAutomationRunsInput!) {
    resumeAutomationRuns(input: $input) {
      __typename
      ... on ResumeAutomationRunsSuccess {
        resumed
        left
      }
      ... on UserError {
        message
      }
    }
  }
`);

export type Automation = ResultOf<typeof automation>;
export type Listed = ResultOf<typeof AutomationsQuery>["automations"][number];
export type Figures = Automation["figures"];
export type KeptStep = Automation["steps"][number];
export type KeptTrigger = Automation["trigger"];
export type Run = ResultOf<typeof AutomationRunsQuery>["automationRuns"]["edges"][number]["node"];
export type Tried = Extract<ResultOf<typeof TryAutomation>["tryAutomation"], { __typename: "TryAutomationSuccess" }>["steps"][number];
export type Replayed = Extract<ResultOf<typeof ReplayAutomation>["replayAutomation"], { __typename: "ReplayAutomationSuccess" }>;
