//! What `brace --help` says: every command in one screen of a small terminal, those that belong together in one line.
//!
//! Boundary: texts alone; each command's own help says the rest.

/// The layout of the help, for clap.
pub const TEMPLATE: &str = "\
{about}
{usage-heading} {usage}
Alone it opens the app; \"brace COMMAND --help\" says more of a command:
  start, end               Start and end a session with a check of your back
  set, checklist           Log a set; show the eight checks that come before it
  rate, flags              Rate your back, 0 to 10; say what else is new
  answer, place, carry-on  Answer the two-hour question; carry on after a stop
  status, next, plan       Show the session; what comes next; the way back up
  remind, reminders        Wait here and ring when it is time; choose what rings
  history, show, learn     List the sessions; show one whole; read the library
  edit, move, add          Correct an entry, move it; enter one afterwards
  delete, bin              Delete any of them; put it back, or erase it for good
  undo, recover            Take back the last thing done; recover a damaged log
  export, import           Write the log to a file; bring one in
  exercises, gear          Find, add and rename exercises; bars and plates
  settings, about, days-off  Choose settings; answer about you; take days off
  verdict, evaluate, demo  Try the rule on files, or on a made-up fortnight

{options}";

#[cfg(test)]
mod tests {
    use super::TEMPLATE;
    use crate::args::Args;
    use clap::CommandFactory;

    #[test]
    fn every_command_stands_in_the_help_once() {
        let lines = TEMPLATE.lines().filter_map(|line| line.strip_prefix("  "));
        let named = lines.flat_map(|line| line.split("  ").next().unwrap().split(", "));
        let mut named: Vec<String> = named.map(str::to_owned).collect();
        let command = Args::command();
        let shown = command.get_subcommands().filter(|command| !command.is_hide_set());
        let mut all: Vec<String> = shown.map(|command| command.get_name().to_owned()).collect();
        named.sort();
        all.sort();
        assert_eq!(named, all);
    }

    #[test]
    fn the_help_is_one_screen_of_a_small_terminal() {
        let shown = Args::command().render_help().to_string();
        assert!(shown.lines().count() <= 24, "{shown}");
        assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    }
}
